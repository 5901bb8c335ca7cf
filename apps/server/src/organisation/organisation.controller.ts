import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, LessThanOrEqual, MoreThanOrEqual, Repository } from 'typeorm';
import { decisionTime, type Office } from '@amtsweg/cases-shell';
import { OrgUnitEntity, PostEntity, PostHolderEntity } from '@amtsweg/identity-store';
import { Access } from '../http/access.js';
import { Answers } from '../http/answers.js';
import { OFFICE } from '../http/tokens.js';

/** A unit with its posts and the people who hold them now. */
interface UnitView {
  readonly unit: string;
  readonly name: string;
  readonly posts: readonly {
    readonly post: string;
    readonly label: string;
    readonly holders: readonly string[];
  }[];
}

/** The business distribution plan as it stands: whom a task can be handed to. */
@ApiTags('Organisation')
@Controller('api/v1/units')
@Access('clerk', 'lead', 'designer', 'auditor', 'administrator')
export class OrganisationController {
  constructor(
    @Inject(OFFICE) private readonly office: Office,
    @InjectRepository(OrgUnitEntity) private readonly units: Repository<OrgUnitEntity>,
    @InjectRepository(PostEntity) private readonly posts: Repository<PostEntity>,
    @InjectRepository(PostHolderEntity) private readonly holders: Repository<PostHolderEntity>,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Organisationseinheiten mit Stellen' })
  @Answers('UnitList', { description: 'Die Einheiten.' })
  async list(): Promise<{ items: UnitView[] }> {
    const { today } = decisionTime(this.office.clock);
    const begun = { validFrom: LessThanOrEqual(today) };
    const [units, posts, holders] = await Promise.all([
      this.units.find({ order: { unit: 'asc' } }),
      this.posts.find({ order: { post: 'asc' } }),
      this.holders.find({
        where: [
          { ...begun, validTo: IsNull() },
          { ...begun, validTo: MoreThanOrEqual(today) },
        ],
      }),
    ]);
    return {
      items: units.map(({ unit, name }) => ({
        unit,
        name,
        posts: posts
          .filter((post) => post.unit === unit)
          .map(({ post, label }) => ({
            post,
            label,
            holders: holders.filter((holder) => holder.post === post).map((holder) => holder.userId),
          })),
      })),
    };
  }
}
