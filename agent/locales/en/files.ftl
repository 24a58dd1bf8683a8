# Files: the list, import, forms, search.
