import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { decisionTime, type Office } from '@amtsweg/cases-shell';
import { ledUnits, type Actor, type Role } from '@amtsweg/identity-contract';
import {
  absenceOf,
  keepUserSettings,
  namedPosts,
  standInsOf,
  userSettings,
  type NamedPost,
} from '@amtsweg/identity-store';
import { refuse, type JsonObject } from '@amtsweg/kernel';
import { Access, CurrentActor } from '../http/access.js';
import { Answers } from '../http/answers.js';
import { Refused } from '../http/refused.js';
import { OFFICE } from '../http/tokens.js';
import { SettingsBody } from './settings.body.js';

/** What the web application needs to know of whoever uses it. */
interface MeView {
  readonly user: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly posts: readonly NamedPost[];
  readonly leads: readonly string[];
  readonly standsInFor: readonly {
    readonly user: string;
    readonly name: string;
    readonly post: string | null;
    readonly until: string | null;
  }[];
  readonly absence: { readonly from: string; readonly to: string | null; readonly deputyName: string } | null;
  readonly settings: JsonObject;
}

/** Settings are choices of a screen, not a store. */
const SETTINGS_BYTES = 16_384;

/** The person who is logged in. */
@ApiTags('Organisation')
@Controller('api/v1/me')
@Access('applicant', 'clerk', 'lead', 'designer', 'auditor', 'administrator')
export class MeController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Get()
  @ApiOperation({ summary: 'Wer angemeldet ist' })
  @Answers('Me', { description: 'Die Person mit Rollen, Stellen und Einstellungen.' })
  async read(@CurrentActor() actor: Actor): Promise<MeView> {
    const { user, name, roles } = actor;
    const { today } = decisionTime(this.office.clock);
    const [posts, settings, standsInFor, absence] = await Promise.all([
      namedPosts(this.office.pool, actor.posts),
      userSettings(this.office.pool, user),
      standInsOf(this.office.pool, user, today),
      absenceOf(this.office.pool, user, today),
    ]);
    return { user, name, roles, posts, leads: ledUnits(actor), standsInFor, absence, settings };
  }

  @Put('settings')
  @ApiOperation({ summary: 'Die eigenen Einstellungen ersetzen' })
  @Answers('Settings', { description: 'Die Einstellungen, wie sie jetzt gelten.' })
  async keep(@Body() body: SettingsBody, @CurrentActor() actor: Actor): Promise<{ settings: JsonObject }> {
    const settings = body.settings as JsonObject;
    const size = Buffer.byteLength(JSON.stringify(settings));
    if (size > SETTINGS_BYTES) {
      throw new Refused(
        refuse(
          'settings-too-large',
          `Die Einstellungen sind mit ${size} Bytes zu groß: Gespeichert werden höchstens ${SETTINGS_BYTES} Bytes.`,
        ),
      );
    }
    await keepUserSettings(this.office.pool, actor.user, settings);
    return { settings };
  }
}
