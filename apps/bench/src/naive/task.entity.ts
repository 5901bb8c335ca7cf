import { Column, CreateDateColumn, Entity, Index, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { NaiveCase } from './case.entity.js';

/** A task of a case. */
@Entity({ name: 'naive_task', schema: 'bench' })
export class NaiveTask {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ManyToOne(() => NaiveCase, (one) => one.tasks, { nullable: false })
  @Index()
  case!: Relation<NaiveCase>;

  @Column('text')
  activity!: string;

  @Column('text')
  state!: 'open' | 'claimed' | 'done';

  @Column('text', { nullable: true })
  assignee!: string | null;

  @Column('text', { nullable: true })
  outcome!: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  openedAt!: Date;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;
}
