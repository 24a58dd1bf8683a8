# Referrals after acceptance: answers, hand-over, identity, withdrawals.
