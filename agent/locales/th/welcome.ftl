# The first start: join, start, restore.
