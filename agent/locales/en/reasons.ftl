# Why a passage was found, what is wrong with a field, and what becomes of it.

## Why a passage was found: stands after the passage

passage = { $reason } (characters { $from } to { $to })
passage-instead = { $reason } (characters { $from } to { $to }); write { $suggestion }
found-known = stands in the file
found-known-part = is part of a name in the file
found-misspelt = is almost a name in the file
found-sounds-alike = sounds like a name in the file
found-initials = are initials of a name in the file
found-known-number = is a number in the file
found-known-birth = is a birth date in the file
found-checksum = is a number with right check digits
found-pattern = has the shape of something that identifies
found-cue = follows a word that precedes names
found-beside = is named together with somebody
found-given-name = is a name that people are given
found-capitals = is written like a name
found-place-cue = goes with a word for small places
found-birth-cue = is a date after a word about birth
found-combination = fits few people together with what stands near it
found-too-much = is too long to be checked; shorten the text
found-identifies = stands in the file as something that identifies
found-unreadable = cannot be read back

## What is wrong with a file that was imported

problem-unknown = there is no such field
problem-unknown-near = there is no such field; perhaps { $name } is meant
problem-missing = { $field } is missing
problem-repeated = { $field } stands twice
problem-wrong-type = another kind of value belongs there ({ $expected })
problem-value = this value does not belong there ({ $original })

## What a referral lacks

lacking-risk = how great the risk is
lacking-constraints = what must not happen, or that there is nothing
lacking-best-interest = how far the decision on the child's best interest is

## What becomes of a field of the file

rule-as-it-is = as it is
rule-code = a code
rule-month = the month
rule-quarter = the month; the quarter if it is rare
rule-role = the role
rule-age-band = an age band
rule-birth = as it is; earlier only what it does to the age band
rule-minor = minor or adult
rule-under-18 = under 18 or not
rule-section = the section of work
rule-five = at most five codes, in order
rule-country = the country only
rule-area = a country, a large region, or a large area of the first level
rule-area-large = a large region, or a large area of the first level
rule-chooses-area = chooses the area
rule-random-id = a random id
rule-record-date = a date of its own
rule-record-numbers = numbers of its own
rule-new-numbers = numbered anew at random
rule-allowed-language = only a language that this stage allows
rule-allowed-languages = only languages that this stage allows, and whether there are others
rule-checked = as it is, after the check for passages
rule-summary = left out; where it is allowed as it is, after the check for passages
rule-roles-out = a code; relatives, safe contacts and witnesses stay out
rule-children = 0, 1, or 2 and more
rule-safe-contact = whether the person has a safe contact of their own
rule-rare = makes the combination rare
rule-case-number = as it is; before that a random id stands for it
rule-counted = counted, with what is attached
rule-rounded = rounded to its first digit
rule-chosen = as it is, where somebody chose it
rule-guard = is read here, to decide what may leave
rule-legal-code = a code; for legal proceedings
rule-legal-as-it-is = as it is; for legal proceedings

## Why the administrator refused a request

rejected-number-differs = the number that was read out is not that of the request
rejected-not-reached = the administrator reached nobody of this office
rejected-not-theirs = the administrator was told that this office asks for nothing
rejected-other-invitation = another invitation is to be used
rejected-other = the administrator gives another reason
