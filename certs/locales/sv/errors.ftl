# To be translated; what is missing is said in English.
