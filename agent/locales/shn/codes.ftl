# Names of codes: none yet.
