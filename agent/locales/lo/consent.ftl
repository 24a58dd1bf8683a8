# What is read aloud to a person before they consent.
