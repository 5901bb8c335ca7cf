import { Column, Entity, OneToMany, PrimaryGeneratedColumn, UpdateDateColumn, VersionColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { NaiveAudit } from './audit.entity.js';
import { NaiveTask } from './task.entity.js';

/** A case as one would first write it: snapshot of the machine, its tasks and its audit entries as relations. */
@Entity({ name: 'naive_case', schema: 'bench' })
export class NaiveCase {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  state!: string;

  @Column('jsonb')
  form!: object;

  @Column('jsonb')
  snapshot!: object;

  @VersionColumn()
  version!: number;

  @UpdateDateColumn({ type: 'timestamptz' })
  changedAt!: Date;

  @OneToMany(() => NaiveTask, (task) => task.case, { cascade: true })
  tasks!: Relation<NaiveTask>[];

  @OneToMany(() => NaiveAudit, (entry) => entry.case)
  audit!: Relation<NaiveAudit>[];
}
