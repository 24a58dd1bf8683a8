# Why something was not done, and what to do.
