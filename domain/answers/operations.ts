import { ALIGNMENT_OPERATIONS } from "./alignment-operations";
import { HISTORY_OPERATIONS } from "./history-operations";
import type { Operation } from "./operation";
import { RECORD_OPERATIONS } from "./record-operations";
import { REUSE_OPERATIONS } from "./reuse-operations";
import { VOTE_OPERATIONS } from "./vote-operations";

/** Everything that a program can ask the site for, resource by resource. */
export const OPERATIONS: readonly Operation[] = [
  ...VOTE_OPERATIONS,
  ...ALIGNMENT_OPERATIONS,
  ...RECORD_OPERATIONS,
  ...HISTORY_OPERATIONS,
  ...REUSE_OPERATIONS,
];
