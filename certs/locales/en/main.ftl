# What the pages of the authority say, in English. One message per thing that is said; no word of it stands in code.

## Round every page

title = { $due ->
    [0] Saphan
   *[other] Saphan - { $due } to answer
}
nav-requests = { $due ->
    [0] Requests
   *[other] Requests ({ $due })
}
nav-partners = Partners
nav-powers = Powers
nav-log = Log
nav-backup = Backup
line-no-hub = No hub is known yet.
line-told = The hub is up to date; last visit { $at }.
line-untold = { $count ->
    [0] The hub was not visited yet.
    [one] The hub does not know of 1 act.
   *[other] The hub does not know of { $count } acts.
}
line-waiting = { $count ->
    [0] Nobody waits for an answer.
    [one] 1 office waits for an answer.
   *[other] { $count } offices wait for an answer.
}
nothing = -
back = Back
later = Later
why = Why
lacks-reason = Choose why.
network = Network
key-fingerprint = Fingerprint of its key
at-by = { $at }, { $by }
from-until = { $from } to { $until }

## Coming in and going out

unlock-locked = The key is sealed. Nothing is shown and nothing is signed before somebody gives the passphrase.
unlock-by = Who acts
unlock-by-hint = Your name, initials or a code. The log keeps it for good.
stay-soon = The pages lock in a minute.
stay-do = Stay
refused-code = If you ask for help by telephone, say:
late-next = Look at the log before you do it again.
error-no-session-next = Open the pages again from their start entry (saphan-ca open).
error-link-unknown-next = Open the pages again from their start entry (saphan-ca open).
error-link-late-next = Open the pages again from their start entry (saphan-ca open).
error-link-used-next = Open the pages again (saphan-ca open). If it was not you who used it, somebody else can read this folder.
error-session-gone-next = Open the pages again from their start entry (saphan-ca open).
error-locked = The pages were locked meanwhile, or the key has changed.
error-locked-next = Give the passphrase again.
error-by = This is not a name that the log can keep.
error-by-next = Write 1 to 64 visible characters, with no space at either end.
error-wrong-passphrase = The passphrase is wrong.
error-wrong-passphrase-next = Look whether the capital letters are locked, and try again.
error-passphrase = This cannot be a passphrase: it is empty, too short or too long.
error-passphrase-next = Try again.
error-authority-in-use = Another program uses the folder of the authority at this moment.
error-authority-in-use-next = Try again in a moment.
error-program-fault = The program has a fault here.
error-program-fault-next = Run saphan-ca check, and look at the log.

## Who asks to join

requests-heading = Who asks to join
requests-none = Nobody asks to join, as far as this folder knows.
request-name = Request
request-asked = Asked
request-made = Made at the office
request-invited = Invited
request-invited-by = Invited by
request-number = Number
request-look = Look at it closely.
request-heading = { $partner } asks to join
request-others = { $count ->
    [one] Somebody else came once with the same invitation: it was read on its way.
   *[other] Others came { $count } times with the same invitation: it was read on its way.
}
request-differed = The number was compared before, and was another one: { $at }.
number-not-compared = not compared
number-differed = differed
number-form = A group has five digits, in any script. Look at the groups that are marked.
number-slip = The check digit does not fit: something was misread, misheard or mistyped. Have all of it read out again.
number-slip-in = The check digit does not fit: look at group { $group }, and have it read out again.
number-call-again = This was typed wrongly too often. End the call, telephone again, and begin with the first group.
number-nothing-compared = Nothing was compared and nothing was changed.
compare-heading = Compare the number by telephone
compare-telephone = Telephone { $partner } on a number that you had before: not on one that came with the request. They read out five groups of five digits.
compare-hidden = Type each group as you hear it. The number of this computer stays hidden until all five are typed and are the same.
compare-legend = What they read out
compare-group = Group { $group }
compare-group-wrong = Type five digits.
compare-do = Compare and approve
second-passphrase = Passphrase of { $name }
second-hint = { $name } is the second administrator, and types it without the first one looking.
admitted-heading = { $partner } is a partner
admitted-same = The same number, check digit right, compared by { $by }.
admitted-until = Its identity stands until { $until }. The way into the hub renews itself.
admitted-next = Make a backup now: what is not in it is lost with this computer.
differs-heading = The number does not match this request
differs-what = What { $partner } read out is not the number of the request that the hub handed over. Somebody else read the invitation, or the hub does not tell the truth.
differs-safety = Nobody was admitted. The log says who compared, and when.
differs-next = Refuse the request with this reason, and invite the office anew on another way.
refuse-link = Refuse
refuse-heading = Refuse the request of { $partner }
refuse-about = The office is told the reason, signed by the authority, at the hub. It can join with a new invitation.
refuse-words = Some words for the office
refuse-words-hint = May stay empty. One line of at most 200 characters; nothing about persons.
refuse-bad-words = The words are too long, or hide something.
refuse-do = Refuse
refusal-number-differs = The number that was read out is another one.
refusal-not-reached = Nobody was reached on a number that was known before.
refusal-not-theirs = The office says that it made no request.
refusal-other-invitation = Another invitation is to be used.
refusal-other = Other, as written below.
error-authority-answered = This request, or its invitation, has been answered already.
error-authority-answered-next = Invite the office anew, if it is to ask again (saphan-ca invite PARTNER --country CC).
error-authority-former-root = The invitation names a root that another one has taken over from.
error-authority-former-root-next = Invite the office anew (saphan-ca invite PARTNER --country CC).
error-second-needed = The second administrator has to agree.
error-second-needed-next = Let them type their passphrase.
error-second-same-person = Whoever acts is the second administrator, and one person cannot be both.
error-second-same-person-next = Let another person give the passphrase, under their own name.
error-second-lost = The second administrator's key was lost with the old computer.
error-second-lost-next = Name a new one first (saphan-ca second NAME).
error-request-not-found = No such request is known here. It may have been answered.
error-request-not-found-next = Look at the list of requests, or visit the hub (saphan-ca sync, saphan-ca request list).

## Visits at the hub

visit-last = The hub was last visited { $at }.
visit-never = The hub was not visited yet.
visit-hub = Hub:
visit-do = Visit the hub
hub-address = Address of the hub
hub-address-hint = Like hub.example.org:4433.
error-hub-address = This is not the address of a hub.
error-hub-address-next = Write one like hub.example.org:4433.
error-hub-unknown = This authority does not know yet where its hub is.
error-hub-unknown-next = Write the address once (--hub HOST:PORT).
done-visited = The hub was visited: it has what it lacked, and the list of requests is fresh.
done-told = The hub has received it.
done-untold = No hub is known yet, so none knows it.
done-not-reached = The hub was not reached and does not know it yet. Visit it when the line is back.
done-strange = The hub handed over requests that no invitation explains; they are left aside.
done-clock = The clocks of this computer and of the hub are minutes apart. Set the one that is wrong.
done-own-word = A partner has taken itself out. Look at the list of partners, and revoke it.
done-refused = The request is refused.
done-withdrawn = The invitation is taken back.
done-withdrawn-asked = Somebody had asked with it, and is refused without a reason.
done-suspended = The partner is suspended.
done-resumed = The partner takes part again.
done-revoked = The partner is revoked.
done-backed-up = The backup is written. Look whether it opens.

## Invitations

invitations-heading = Invitations that are open
invitations-none = No invitation is open.
invitation-made = Made
invitation-until = Good until
invitation-back = Take back
invitation-back-do = Take back the invitation of { $partner }
withdraw-about = Once the hub knows, whoever comes with it is told that it is no invitation. A new one can be made at any time.
withdraw-asked = Somebody has asked with it and waits for an answer: they are refused without a reason.
invite-link = Invite an office
invite-heading = Invite an office
invite-partner-hint = What the office will be called: a short name and its country, like nkw-la.
invite-country-hint = Two letters, as a check: the same as at the end of the code.
invite-life = How long it may wait
invite-hours = { $hours } hours
invite-do = Make the invitation
invited-heading = Invitation for { $partner }
invited-once = It is good once, until { $until }. It is shown now and never again.
invited-text = Text of the invitation, to copy
invited-alone = Give it to the office alone, by any route. Who else reads it can ask in the office's name; the number that you compare by telephone then differs.
invited-done = I have copied it
error-partner-code = The office needs a code like nkw-la.
error-partner-code-next = Write a short name and the country, like nkw-la.
error-authority-already-partner = This office is a partner already.
error-authority-already-partner-next = Look at its page (saphan-ca partner show CODE).
error-authority-nothing-open = The partner has no open invitation.
error-authority-nothing-open-next = Look at the requests: it may have been used (saphan-ca request list).
error-kit-not-confirmed = The recovery kit is not confirmed, so nothing is issued.
error-kit-not-confirmed-next = Confirm it (saphan-ca kit confirm), or make one (saphan-ca kit make).
error-root-not-kept = The key of the new root is in no backup yet.
error-root-not-kept-next = Make a backup first (saphan-ca backup FILE).
error-country = The country is not the one at the end of the partner's code.
error-country-next = Correct one of the two.
error-invitation-life = An invitation is good for 1 to 168 hours.
error-invitation-life-next = Choose one of the list.
error-changed-meanwhile = Something was done since this page was opened, perhaps this very thing.
error-changed-meanwhile-next = Look at the open invitations. If it is not there, send the form again.

## Partners

partner-code = Code
partner-country = Country
partner-state = State
partner-until = Identity until
partner-identity = Identity
partner-needs = To do
partner-seen = Last renewed at the hub
partner-compared = Number compared
partner-renewal = The way into the hub renews itself. A new identity is asked for by the office with a file; grant it with saphan-ca partner renew.
partners-none = There is no partner yet.
partners-active = { $count ->
    [one] 1 partner is active.
   *[other] { $count } partners are active.
}
state-active = active
state-suspended = suspended
state-revoked = revoked
state-out = out by its own word
state-because = { $state }: { $reason }
needs-revocation = To be revoked
needs-due = { $days ->
    [one] New identity due, 1 day left
   *[other] New identity due, { $days } days left
}
needs-late = { $days ->
    [one] Identity over since 1 day
   *[other] Identity over since { $days } days
}
needs-line = { $days ->
    [one] Renewal at the hub fails since 1 day
   *[other] Renewal at the hub fails since { $days } days
}
own-word = The partner has taken itself out with its own key, since { $since } by the word of hub { $hub }. Revoke it, so that the list says the same.
refused-at-hub = Refused at the hub, which has had this list since { $at } at the latest.
refused-not-yet = The hub does not know it yet. Visit it.
error-unknown-partner = There is no such partner.
error-unknown-partner-next = Look at the list of partners.
error-authority-unknown-partner = There is no such partner.
error-authority-unknown-partner-next = Look at the list of partners (saphan-ca partner list).
error-authority-already-revoked = The partner is revoked already.
error-authority-already-revoked-next = Look at its page (saphan-ca partner show CODE).
error-authority-suspended = The partner is suspended already.
error-authority-suspended-next = Look at its page (saphan-ca partner show CODE).
error-authority-not-suspended = The partner is not suspended.
error-authority-not-suspended-next = Look at its page (saphan-ca partner show CODE).

## Stopping and cutting off

act-suspend-link = Suspend
act-suspend-heading = Suspend { $partner }
act-suspend-about = Once the hub has the new list it refuses { $partner } and cuts its line. Its keys stand, nothing is lost, and you can end it at any time.
act-suspend-do = Suspend
act-resume-link = Let it go on
act-resume-heading = Let { $partner } go on
act-resume-about = Once the hub has the new list, { $partner } takes part again with the keys that it had.
act-resume-do = Let it go on
act-revoke-link = Revoke
act-revoke-heading = Revoke { $partner }
act-revoke-about = This cannot be undone: the keys of { $partner } never come back. It is cut off once the hub has the new list. What the hub took of it from the moment below on does not count, and what waits for it goes back to whoever sent it.
act-revoke-do = Revoke for good
revoke-since = Since which day its keys may have been in other hands
revoke-since-hint = Like 2026-11-25. May stay empty: then from now on, or from when the partner itself has said.
revoke-wrong-since = The day is not one like 2026-11-25.
revoke-type = Type { $partner } to confirm
revoke-wrong-code = The code that was typed is not that of the partner.
stop-device-missing = a machine with keys cannot be found
stop-inquiry = something has to be looked into first
stop-partner-asks = the partner asked for it
reason-device-lost = a machine with keys is gone
reason-person-left = a person with access has left
reason-key-exposed = a key may be known to others
reason-partner-leaves = the organisation leaves the network
reason-partner-revoked = the partner has taken itself out

## Powers and root

power = Power
power-who = Who has it
power-invite = Invite, issue, renew
power-admit = Admit an office, make a new root
power-revoke = Suspend, revoke, back up, make a kit
power-restore = Restore on a new computer
power-line = Renew the line of partners
power-sign = Sign for a partner
power-holder = Whoever has { $key } and its passphrase
power-alone = The same alone
power-with-second = The same, and { $name } with a passphrase of their own
power-nobody = Nobody: the second administrator is to be named (saphan-ca second NAME)
power-same = The same
power-sheets = Whoever has a backup and two sheets of its kit
power-hubs = { $count ->
    [one] 1 hub key, in its hub
   *[other] { $count } hub keys, in their hubs
}
power-partners = { $count ->
    [one] 1 partner, for itself
   *[other] { $count } partners, each for itself
}
powers-commands = The kit, the second administrator, the passphrase, certificates of hubs and a new root are made at the command line: saphan-ca --help.
root-heading = The root
root-fingerprint = Fingerprint of the root
root-until = The root stands until
root-entries = Entries of the list
root-hubs = Hub keys
root-not-kept = The key of the new root is in no backup yet. Make one before anything else.
root-overlap = A new root has taken over, and certificates of the old one still count for a while.
root-over = The time of the root is over. Make a new one: saphan-ca root rotate.
kit = Recovery kit
kit-none = None: nothing is issued before one is made.
kit-confirmed = { $kit }, confirmed { $at }
kit-not-confirmed = { $kit }, not confirmed
kit-to-confirm = Nothing is issued before the recovery kit is confirmed: saphan-ca kit confirm.
hands-heading = Who has acted
hand-name = Name
hand-acts = Acts
hand-last = Last

## Log

log-verified = { $acts } acts, each signed and chained, and the list of { $entries } entries agrees. This was checked just now.
log-paper = Keep the number and the hash of the last act on paper: a log that was cut back to an older copy still verifies, and only they tell.
log-last = Last act
log-hash = Its hash
log-number = No.
log-at = When
log-by = Who
log-what = What
log-whom = About
log-agreed = The second administrator agreed.
log-pages = Pages of the log
log-page = Page { $page } of { $pages }
log-newer = Newer
log-older = Older
log-export = Export all of it

## Backup

backup-none = There is no backup. If this computer is lost, the network is lost.
backup-last = { $days ->
    [0] The last backup was made today: { $at }, { $by }.
    [one] The last backup is 1 day old: { $at }, { $by }.
   *[other] The last backup is { $days } days old: { $at }, { $by }.
} { $acts ->
    [0] Nothing was done since.
    [one] 1 act was done since.
   *[other] { $acts } acts were done since.
}
backup-last-older-kit = { $days ->
    [one] The last backup is 1 day old: { $at }, { $by }.
   *[other] The last backup is { $days } days old: { $at }, { $by }.
} { $acts ->
    [0] Nothing was done since.
    [one] 1 act was done since.
   *[other] { $acts } acts were done since.
} Only sheets of an older kit open it.
backup-about = A backup holds everything, the key too, sealed: two sheets of the recovery kit open it, or the passphrase of today. Keep two in two places, neither with a sheet.
backup-file = File
backup-file-hint = On another disk, with its whole name, like /media/stick/mekong.backup. A file that exists is not replaced.
backup-passphrase = Passphrase of the authority
backup-do = Make the backup
backup-found = Backup of network { $network } of { $at }: { $entries } entries, { $acts } acts. The key fits the root, list and log verify and agree.
verify-link = Check that a backup opens
verify-heading = Check that a backup opens
verify-about = The file is opened in memory and nothing is changed. With two sheets of the kit it is done at the command line: saphan-ca backup verify --with-sheets.
verify-file-hint = With its whole name, like /media/stick/mekong.backup.
verify-passphrase = The passphrase that the authority had when the backup was made
verify-do = Open it
error-file-name = The name of the file does not begin with its disk or folder.
error-file-name-next = Write its whole name, like /media/stick/mekong.backup.
error-file-exists = There is such a file; it may be the only backup.
error-file-exists-next = Choose another name.
error-file-not-found = There is no such file.
error-file-not-found-next = Look at its name.
error-file-not-ours = This is not a file of ours.
error-file-not-ours-next = Look for another copy.
error-file-unreadable = The file cannot be read.
error-file-unreadable-next = Look at the disk and its permissions.
