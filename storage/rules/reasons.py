"""What a line of the ledger is for, and how a payout ends."""

EARNED, HOURLY, REVIEWED, BONUS = "earned", "hourly", "reviewed", "bonus"
CORRECTION, CLAWBACK = "correction", "clawback"
# What was put into a payout, and what came back from one that was cancelled.
PAID, RETURNED = "paid", "returned"
# What a finished task brings; and what work brings, that of reviewers too.
FOR_TASKS = (EARNED, HOURLY)
FOR_WORK = (*FOR_TASKS, REVIEWED)

TRANSFERRED, CANCELLED = "transferred", "cancelled"
ENDS = (TRANSFERRED, CANCELLED)
