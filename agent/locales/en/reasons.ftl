# Why a passage was found, and what becomes of a field.
