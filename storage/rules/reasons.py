"""What a line of the ledger is for, and how a payout ends."""

EARNED, HOURLY, BONUS, CORRECTION, CLAWBACK = "earned", "hourly", "bonus", "correction", "clawback"
# What was put into a payout, and what came back from one that was cancelled.
PAID, RETURNED = "paid", "returned"
# What a finished task brings.
FOR_WORK = (EARNED, HOURLY)

TRANSFERRED, CANCELLED = "transferred", "cancelled"
ENDS = (TRANSFERRED, CANCELLED)
