# Areas by name. Those that are missing are said in English.
