import type { Procedure } from '../procedure.js';
import type { Finding } from './finding.js';
import type { StateGraph } from './state-graph.js';

/** One thing the checker looks at: a pure function of the document and the graph of its machine. */
export type Rule = (procedure: Procedure, graph: StateGraph) => readonly Finding[];

/** A rule about the document alone; it may get anything that claims to be a procedure. */
export type DocumentRule = (procedure: Procedure) => readonly Finding[];
