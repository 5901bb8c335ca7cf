import { Column, CreateDateColumn, Entity, Index, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { NaiveCase } from './case.entity.js';

/** An audit entry of a case. */
@Entity({ name: 'naive_audit', schema: 'bench' })
export class NaiveAudit {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ManyToOne(() => NaiveCase, (one) => one.audit, { nullable: false })
  @Index()
  case!: Relation<NaiveCase>;

  @CreateDateColumn({ type: 'timestamptz' })
  at!: Date;

  @Column('text')
  actor!: string;

  @Column('text')
  event!: string;

  @Column('text', { nullable: true })
  stateBefore!: string | null;

  @Column('text')
  stateAfter!: string;

  @Column('jsonb')
  data!: object;
}
