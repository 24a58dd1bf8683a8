# What the pages of all programs say alike, in English. A program may say it in its own words.

## Round every page

skip = Skip to the content
nav-label = Pages
hide = Hide screen
language-begun = { $name } (begun)

## Time

moment = { $date } { $time }
date = { $day } { $month } { $year }
date-buddhist = { $day } { $month } { $year } ({ $common })
date-month = { $month } { $year }
date-month-buddhist = { $month } { $year } ({ $common })
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
never = never
ago-moment = just now
ago-minutes = { $count } min ago
ago-hours = { $count } h ago
ago-days = { $count ->
    [one] yesterday
   *[other] { $count } days ago
}

## Coming in and going out

unlock-heading = Unlock
unlock-passphrase = Passphrase
unlock-passphrase-hint = You may paste it. Trying takes a second or two.
unlock-do = Unlock
hidden-title = Office notes
hidden-text = There are no notes for today.
hidden-back = Continue
alone-heading = Nobody was here for a while
alone-text = Saphan is still open in another window. What was on this page is not shown any more.
alone-back = Go on here

## Why something was not done

refused-heading = This was not done
refused-code = If you telephone your administrator, say:
refused-back = Back to the first page
error-unchanged = Nothing was changed.
late = This takes longer than a page may take.
late-safety = It may still be done.
late-next = Look at the referral, or at the queue, before you do it again.
no-page = There is no such page.
unwelcome-host = This address belongs to another name. The pages are for this computer alone.
unwelcome-origin = Another page has sent this. Only the pages of Saphan themselves may do that.
unwelcome-method = This is not a way to ask for a page.
unwelcome-next = Close this window and open Saphan again from its start entry.
error-no-session = This browser was not let in, or Saphan was started anew since.
error-link-unknown = This link is not one of this start of Saphan.
error-link-late = This link is older than five minutes, or the clock of this computer was set meanwhile.
error-link-used = This link was used before. A link works once.
error-session-gone = Too many browsers were let in at once.
error-page-outdated = This page is from before the last unlocking.
error-page-outdated-next = Open it again and repeat what you did.
error-form-too-long = This is more than a page takes.
error-form-too-long-next = Make the text shorter.
error-pages-stopping = Saphan is being stopped.
error-pages-stopping-next = Start it again.
error-no-passphrase = No passphrase was typed.
error-no-passphrase-next = Type or paste it.

# At the head of each printed sheet.
on-paper = Confidential

## The help of a command, and what is wrong with one

usage-heading = Usage:
usage-commands = Commands:
usage-arguments = Arguments:
usage-options = Options:
usage-example = Example:
usage-default = [default: { $value }]
usage-possible = [possible values: { $values }]
usage-possible-list = Possible values:
usage-help = Print help
usage-help-short = Print help (see more with '--help')
usage-help-long = Print help (see a summary with '-h')
usage-version = Print version
usage-help-command = Print this message or the help of the given command
usage-help-which = Print help for this command
usage-error = error: { $what }
usage-unknown-argument = unexpected argument '{ $argument }'
usage-unknown-command = unknown command '{ $command }'
usage-missing-arguments = these are required and were not given:
usage-missing-command = '{ $command }' needs one of its commands: { $values }
usage-no-value = '{ $argument }' needs a value, and none was given
usage-invalid-value = invalid value '{ $value }' for '{ $argument }'
usage-invalid-because = invalid value '{ $value }' for '{ $argument }': { $why }
usage-conflict = '{ $argument }' cannot be used together with '{ $other }'
usage-conflict-some = '{ $argument }' cannot be used together with other arguments that were given
usage-twice = '{ $argument }' can be given only once
usage-too-many = '{ $value }' is one value too many for '{ $argument }'
usage-too-few = '{ $argument }' needs at least { $least } values; { $given } were given
usage-wrong-number = '{ $argument }' needs { $wanted } values; { $given } were given
usage-no-equals = '{ $argument }' needs an equals sign before its value
usage-not-text = an argument is not valid text (UTF-8)
usage-other = the arguments are not understood
usage-similar = Did you mean { $values }?
usage-more = For more: { $command }
list-of = { $one }; { $rest }
