-- The day before each block of answers begins, up to which a checkpoint sums them, and the last day of all: after
-- it comes a block without answers, so that today's sums are those of a checkpoint. The first has nothing to
-- sum; the others are filled in with their checkpoints.
CREATE OR REPLACE TABLE checkpoint_days AS
SELECT 0::UTINYINT AS block, min(responded_at) - 1 AS day FROM answer_blocks;
