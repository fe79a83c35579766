#!/bin/bash
#SBATCH --array=1-4
#SBATCH --requeue
#SBATCH --open-mode=append

# A task may be killed and started again at any moment: shards that are done are passed over.
articleparser run crawl/ --out articles/ --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" --jobs "${SLURM_CPUS_PER_TASK:-1}"

# 1 is no failure of the task: some records could not be read, and stand in articles/_errors.
[ $? -le 1 ]
