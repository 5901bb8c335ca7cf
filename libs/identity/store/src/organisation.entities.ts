import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An organisational unit (Organisationseinheit). */
@Entity({ schema: 'amtsweg', name: 'org_unit' })
export class OrgUnitEntity {
  @PrimaryColumn({ type: 'text' })
  unit!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', array: true })
  address!: string[];
}

/** A post (Stelle): work and competence belong to it, not to a person. */
@Entity({ schema: 'amtsweg', name: 'post' })
export class PostEntity {
  @PrimaryColumn({ type: 'text' })
  post!: string;

  @Column({ type: 'text' })
  unit!: string;

  @Column({ type: 'text' })
  function!: string;

  @Column({ type: 'text' })
  label!: string;

  @Column({ type: 'text', name: 'signature_suffix' })
  signatureSuffix!: string;
}

/** Who holds a post, from when to when. */
@Entity({ schema: 'amtsweg', name: 'post_holder' })
export class PostHolderEntity {
  @PrimaryColumn({ type: 'text' })
  post!: string;

  @PrimaryColumn({ type: 'text', name: 'user_id' })
  userId!: string;

  @PrimaryColumn({ type: 'date', name: 'valid_from' })
  validFrom!: string;

  @Column({ type: 'date', name: 'valid_to', nullable: true })
  validTo!: string | null;
}

/** The entities of the organisation, for a data source. */
export const organisationEntities = [OrgUnitEntity, PostEntity, PostHolderEntity] as const;
