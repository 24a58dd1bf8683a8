# The command line. In English codes stand as they are typed; in every other language by their names.
# What stands behind "saphan-agent" is typed as it is, and is not translated.

cli-error = error:
cli-next = Next: { $next }
cli-code = Code: { $code }
cli-never = never
cli-this-office = this office
cli-and = { $one } and { $other }
cli-same-again = the same without --dry-run
cli-leaves = It is on disk here and leaves with the next connection.
cli-warning = warning: { $text }
cli-less-than-an-hour-ago = less than an hour ago
cli-hours-ago = { $count } hours ago
cli-days-ago = { $count } days ago

## Heads of tables

cli-head-ref = REF
cli-head-partner = PARTNER
cli-head-state = STATE
cli-head-urgency = URGENCY
cli-head-to-act = TO ACT
cli-head-due = DUE
cli-head-when = WHEN
cli-head-step = STEP
cli-head-by = BY
cli-head-outcome = OUTCOME
cli-head-decided = DECIDED
cli-head-to = TO
cli-head-from = FROM
cli-head-waits-for = WAITS FOR
cli-head-attachment = ATTACHMENT
cli-head-way = WAY
cli-head-done = DONE
cli-head-size = SIZE
cli-head-case = CASE
cli-head-opened = OPENED
cli-head-persons = PERSONS
cli-head-can-seal = CAN SEAL TO IT
cli-head-number = NUMBER
cli-head-takes = TAKES
cli-head-at-hub = AT THE HUB
cli-head-here = HERE
cli-head-there = THERE
cli-head-what = WHAT
cli-head-over-since = OVER SINCE
cli-head-name = NAME
cli-head-type = TYPE
cli-head-bytes = BYTES
cli-head-read = READ
cli-head-found = FOUND IN IT
cli-head-removed = REMOVED
cli-head-count = COUNT
cli-head-roles = ROLES
cli-head-until = CERTIFIED UNTIL

## Asking

cli-passphrase = Passphrase:
cli-passphrase-of = Passphrase of { $what }:
cli-new-passphrase = New passphrase, four or five words:
cli-same-passphrase = The same again:
cli-type-yes = Type yes:
cli-no-terminal = There is no terminal to ask; { $instead }
cli-give-yes = give --yes
cli-approve-this = Approve exactly this?

## Lists of referrals, and one of them

cli-a-supervisor = a supervisor, not { $not }
cli-late-given = given by { $by } at { $at }
cli-late-until = { $state } by { $until }
cli-due-line = { $state }: { $what }, { $by } until { $until }
cli-due-due = due
cli-due-half_over = half over
cli-due-overdue = overdue
cli-due-alarm = alarm
cli-telephone = telephone { $partner }
cli-hint-deliver = see whether it was fetched: saphan-agent show { $referral }
cli-hint-open = saphan-agent show { $referral }
cli-hint-decide = saphan-agent accept { $referral }, or ask, or decline
cli-hint-reply = saphan-agent answer { $referral } --fact FACT
cli-hint-late_approval = saphan-agent approve { $referral }
cli-hint-follow_up = report how the person is
cli-hint-confirm = confirm that the work is done
cli-hint-resolve = settle the withdrawal
cli-show-from = { $referral } from { $partner }: { $state }
cli-show-to = { $referral } to { $partner }: { $state }
cli-show-due = { $line }; this office has to act
cli-show-who-acts = { $line }; { $who }, has to act
cli-show-not-left = { $step } of this office has not left yet
cli-show-frozen = Frozen: consent was withdrawn, nothing of it may be used. The focal person or a supervisor
cli-show-frozen-settle = of each office settles it: saphan-agent erasures
cli-show-erased = What was told of persons is erased here.
cli-show-identity-erased = Who the persons are is erased here.
cli-show-history = History
cli-show-in-doubt = { $outcome }, IN DOUBT
cli-show-doubt = ! Some of this came from { $partner } when its keys may have been in other hands. Telephone { $partner } before anything else is done.
cli-show-sent = What was sent
cli-show-details = What followed acceptance
cli-show-not-left-yet = not left yet
cli-next-approve = saphan-agent approve { $referral }, or return { $referral } --reason TEXT
cli-next-decide = saphan-agent accept { $referral }, or ask, or decline
cli-next-identity = saphan-agent disclose { $referral } --tier 3, or refuse-identity { $referral }
cli-next-let-read = saphan-agent let-read { $referral } --as SUPERVISOR, then open-identity { $referral } --as OFFICER
cli-next-close = { $command }, or close
cli-next-agree = saphan-agent agree { $referral }, or plan it anew
cli-next-received = saphan-agent received { $referral } --outcome OUTCOME, or not-received
cli-next-not-received = saphan-agent not-received { $referral } --outcome OUTCOME, if the person does not come
cli-next-follow-up = saphan-agent follow-up { $referral } --occasion OCCASION --outcome OUTCOME, or finish
cli-next-confirm-later = saphan-agent confirm { $referral }, 14 days after finish
cli-identity-asked = asked for by { $officer } for { $purpose }
cli-identity-released = { $asked }; released until { $until }
cli-identity-opened = { $asked }; opened
cli-identity-glass = { $asked }; opened without a second person, with the break-glass key
field-responsible = Answers for the person
field-question = Question
field-answer = Answer
field-accepted = Accepted
field-identity = Identity
field-returned = Sent back because
field-although = All the same, because
field-late_approval = Second person
field-signed_by = Signed by
field-plan_agreed = Hand-over agreed
field-plan_open = Hand-over proposed
field-handovers = Hand-over
field-outcome = Outcome
field-at = At
field-by = By
field-mode = How
field-place = Where
field-follow_ups = Report
field-closing_report = End
field-closed = Closed
field-redirect = Passed on
field-on = On
field-occasion = Occasion

## What was decided

cli-step-possible = { $step } can follow here; { $referral } would be { $state }.
cli-step-done = { $referral } is { $state }. It is on disk here and leaves with the next connection.
cli-never-tell = Never tell: { $whom }. The consent binds your office too.

## Referring, and telling more

cli-refer-reads = { $to } will read this, and nothing else:
cli-refer-hub = The hub can see:
cli-hub-from = From   { $from }
cli-hub-to = To     { $to }
cli-hub-size = Size   { $size } at most (padded)
cli-hub-when = When   { $day }
cli-hub-kept = Kept   until fetched, { $days } days at most
cli-hub-text = Text   nothing
cli-refer-stays = Stays here: { $staying } of { $all } fields of your file, among them { $named }.
cli-refer-second = A second person has to look at it: { $reasons }.
cli-refer-cannot = By what { $to } says, it cannot take this: it { $why }.
cli-refer-hash = Hash of these bytes: { $hash }
cli-refer-drafted = Case { $case } is drafted for { $to } as { $referral }, and nothing has left.
cli-refer-approve = A supervisor who did not draft it has to approve it: { $reasons }.
cli-refer-sent = Case { $case } is referred to { $to } as { $referral }.
cli-refer-sync = saphan-agent sync, then: saphan-agent show { $referral }
cli-choice-nobody = No partner can take this case, by what they say.
cli-choice-can = These can take it, by what they say:
cli-choice-cannot = These cannot:
cli-remark-over = what it said was good until { $until }; ask
cli-remark-without = does not offer { $services }
cli-disclose-reads = The partner of { $referral } would read this at tier { $tier }:
cli-disclose-hub = The hub would see
cli-disclose-hash = Hash { $hash }
cli-disclose-file = with attachment { $attachment }: { $type }, { $bytes } bytes
cli-disclose-drafted = Tier { $tier } of { $referral } is drafted, and nothing has left: a second person has to approve it.
cli-disclose-sent = Tier { $tier } of { $referral } leaves with the next connection.

## The second person

cli-approve-reads = { $to } will read this of { $by }, and nothing else:
cli-approve-late = { $referral } is approved, marked late: it had left before.
cli-approve-done = { $referral } is approved and leaves with the next connection.
cli-approve-reader = To be read only by { $reader }
cli-approve-reader-until = { $officer } until { $until }
cli-approve-although = { $to } says that it cannot take this; it goes there all the same: { $why }
cli-approve-basis = Without consent because: { $reason }
cli-approve-kept = A finding was kept because: { $reason }
cli-return-done = { $referral } went back to its drafter; nothing of it leaves.

## Consent taken back, and what is kept

cli-withdraw-all = Does the person take back all consent for this?
cli-withdraw-part = Does the person take back this part of her consent?
cli-withdraw-frozen = { $referral } is frozen here, and at { $partner } once that has it.
cli-withdraw-file = The consent in the case file is taken back: nothing new leaves on it.
cli-withdraw-settle = Each office settles it within 72 hours. What was read cannot be unread.
cli-withdraw-next = saphan-agent sync, then saphan-agent erasures
cli-resolve-done = { $referral } is { $state }; the partner is told.
cli-resolve-paper = What this office held of it is gone. Paper, exports and old backups are not: see to them.
cli-resolve-next = tell the person; then saphan-agent sync
cli-erasure-open = open
cli-erasure-erased = erased
cli-erasure-held = held
cli-erasure-resumed = resumed
cli-erasure-overdue = overdue
cli-erasure-next = saphan-agent resolve { $referral } --erased, --hold or --resume
cli-retention-nothing = Nothing is kept longer than it may be.
cli-retention-would = This would be erased.
cli-retention-done = This is erased.
cli-retained-identity = identity
cli-retained-content = content

## Queue

cli-queue-empty = Nothing waits to leave.
cli-queue-bundle = { $state }, in a bundle of { $at }
cli-queue-retried = To be tried at the next connection: { $count }.
cli-transfer-under-way = under way
cli-transfer-at-hub = at the hub
cli-transfer-not-verified = here, not yet verified
cli-transfer-here = here
cli-transfer-damaged = damaged
cli-transfer-up = up
cli-transfer-down = down
cli-transfer-ask-again = a person: ask the sender to send it again
cli-transfer-nobody = nobody
cli-transfer-line = the line
cli-transfer-sender = its sender, who has not uploaded all of it
cli-transfer-refused = the hub, which does not take it now; tell its operator
cli-transfer-busy = the hub, which is full at the moment

## Status

cli-status-office = office
cli-status-hub = hub
cli-status-no-hub = no address
cli-status-online = last online
cli-status-carrier = line
cli-status-drained = mailbox emptied
cli-status-backup = backup
cli-status-backup-ago = { $at }, { $days } days ago
cli-status-directory = directory
cli-status-entries = { $count } entries, confirmed { $confirmed }
cli-status-waiting = waiting here
cli-status-at-hub = at the hub
cli-status-bundles = in bundles too
cli-status-not-fresh = Nothing is sealed before the hub has confirmed the directory again, but for a stick: saphan-agent bundle export.
cli-status-not-fetched = ! { $count } emergencies that the partner's office has not fetched for an hour; telephone the partner: saphan-agent inbox --sent --due
cli-status-overdue-here = ! { $count } referrals for which this office is overdue: saphan-agent inbox --due, or inbox --sent --due
cli-status-overdue-there = ! { $count } referrals for which the partner is overdue; telephone the partner: saphan-agent inbox --sent --due
cli-status-to-approve = ! { $count } wait for a supervisor: saphan-agent inbox --sent --due
cli-status-overdue-approvals = ! { $count } left as an emergency, and a supervisor is overdue since a day
cli-status-late-approvals = ! { $count } came as an emergency, and the partner's second person has not approved yet: saphan-agent inbox
cli-status-late-overdue = ! { $count } of these are overdue since a day; telephone the partner
cli-status-unseen-glass = ! { $count } times a case was opened beyond a role, and supervisor and focal person have not both seen it: saphan-agent break-glass --list
cli-status-identity-ends = ! the identity of this office ends at { $end }; ask for a new one: saphan-agent certificate renew-identity FILE
cli-alarm = ALARM

## One visit to the hub

cli-sync-done = Handed over { $handed }, received { $received }
cli-sync-repeated = { $count } came again
cli-sync-held = { $count } kept until they can be judged
cli-sync-refused = { $count } refused
cli-sync-still-here = Still here: { $referral } { $step } to { $to }, waits for { $what }.
cli-sync-receipts = Still here: { $count } receipts and the like.
cli-sync-attachments = Attachments under way: { $count }.
cli-sync-not-empty = The time was over before the mailbox was empty.

## Files of this office

cli-file-good = { $case } is a good case file; persons: { $persons }.
cli-file-new = { $case } is in the store; persons: { $persons }.
cli-file-replaced = { $case } has replaced the earlier one of this number; persons: { $persons }.
cli-file-fallen = draft { $referral } was made of the earlier file and went back; nothing of it leaves

## Partners

cli-partner-this-office = this office
cli-partner-yes = yes
cli-partner-not-yet = not yet
cli-trust-not-compared = Not compared
cli-trust-compared = Number compared
cli-trust-differed = NUMBER DIFFERED
cli-trust-by-on = { $said } by { $by } on { $day }
cli-trust-on = { $said } on { $day }
cli-partner-number = Number of { $us }, this office, to be read out to { $partner }:
cli-partner-trust = { $partner }: { $trust }.
cli-partner-not-counted = Came when its keys may have been in other hands; kept, and does not count:
cli-partner-same = { $partner }: same number, check digit right. { $trust }.
cli-partner-confirm = Has somebody of { $partner } said on the telephone, on a number that you knew before, that their office has a new key?
cli-partner-confirmed-held = The new key of { $partner } is confirmed. It is held back until { $until } all the same.
cli-partner-confirmed = The new key of { $partner } is confirmed, and counts.
cli-partner-after-connection = 72 hours after the next connection
cli-partner-telephone = Telephone { $partner } on a number that you knew before. They see their number with: saphan-agent partner show { $us }
cli-partner-group = Group { $group } of { $groups }, as they read it out:
cli-partner-five-digits = A group has five digits.
cli-partner-thaw = Has somebody of { $partner } said on the telephone, on a number that you knew before, that its store began a new life?
cli-partner-thawed = { $partner } takes part again; what was held back is judged.
cli-partner-not-frozen = { $partner } was not frozen.
cli-profile-says = { $partner } says, number { $number } of { $made }, good until { $until }:
cli-profile-over = It is over: nobody goes by it any more.
cli-profile-leaves = It leaves with the next connection.
cli-profile-at-hub = At the hub since { $at }.
cli-profile-came = It came { $at }.
cli-profile-nothing = nothing yet
cli-profile-was-good = was good until { $until }
cli-profile-short = { $services } services, until { $until }
cli-profile-short-room = { $services } services, places: { $room }, until { $until }

## Joining

cli-join-admitted = { $partner } belongs to network { $network } now.
cli-join-no-way = { $partner } belongs to network { $network } now. Its way into the hub is not there yet; it comes with the next visit.
cli-join-good = The invitation is good: { $partner } would ask to join network { $network }.
cli-join-waiting = The request of { $partner } is at the hub and waits for the administrator of { $network }.
cli-join-next-admitted = saphan-agent sync, then saphan-agent check
cli-join-next-waiting = saphan-agent number, and when it was read out: saphan-agent join
cli-join-at-hub = The request is at the hub. Waiting for the administrator; Ctrl-C stops, saphan-agent join goes on.
cli-join-still-trying = { $trouble }. Still trying.
cli-join-number = Number of this request, to be read out when the administrator calls:
cli-number-of = Number of the request of { $partner } to join { $network }:
cli-number-wait = Wait for the administrator's call. Read the five groups out, one by one; the administrator types them. Read them to nobody whose voice or number you do not know.
cli-number-next = saphan-agent join, which waits for the answer
cli-init-can = { $partner } of network { $network } can be set up.
cli-init-where = Keys would go to { $dir }, settings to { $config }, the request to { $request }.
cli-init-done = { $partner } of network { $network } is set up in { $dir }.
cli-init-request = The request is in { $request }; it holds no secret.
cli-init-sheet = Print { $dir }/self-revocation.txt, keep the paper elsewhere, and remove the file: it takes this office out of the network if the computer is stolen.
cli-init-fingerprint = Fingerprint of the identity key, to be read to the administrator:
cli-init-next = send the request to the administrator, then: saphan-agent certificate install FILE
cli-certificate-can = The certificates of { $partner } can be installed.
cli-certificate-done = The certificates of { $partner } are installed.
cli-certificate-root = root       { $root }
cli-certificate-identity = identity   until { $until }
cli-certificate-transport = transport  until { $until }
cli-certificate-new-identity = The office goes on with its new key. Start saphan-agent serve again on this computer within 90 days, and tell partners to compare the new number.
cli-certificate-fingerprint = Root fingerprint:
cli-certificate-compare = Did the administrator read out the same, on a number that you knew before?
cli-certificate-give = compare it, then give it with --fingerprint HEX
cli-certificate-request = The request of { $partner } is in { $request }; it holds no secret.
cli-certificate-renewal = The request of { $partner } for a new identity is in { $request }; it holds no secret, and the old key has signed it.
cli-certificate-old-key = The office goes on with its old key until the answer is installed. Partners have to compare the new number before they tell who somebody is.
cli-certificate-next = send it to the administrator, then: saphan-agent certificate install FILE

## Whether everything is in order

cli-check-ok = ok
cli-check-warn = warn
cli-check-fail = FAIL
cli-check-all = Everything is in order.
cli-check-look = { $warnings } to look at. Nothing stops this office.
cli-check-repair = { $problems } to repair, { $warnings } to look at.

## Backups

cli-backup-done = The backup of { $partner } is in { $file }, { $bytes } bytes.
cli-backup-opens = It opens with { $what }, as it is today; whoever has both has everything in it.
cli-backup-office-passphrase = the passphrase of the office
cli-backup-officer-passphrase = the passphrase of { $officer }
cli-backup-whole = The backup of { $partner }, made { $made }, is whole: { $records } records open.
cli-restore-done = { $partner } is restored to { $dir } as it was { $made }.
cli-restore-certificate = This machine needs a certificate of its own; the request is in { $request }.
cli-restore-partners = What was said since comes back from the partners; until it has, nothing of this office leaves for them.
cli-restore-next = tell the administrator that the old machine is gone, send the request, then: saphan-agent certificate install FILE
cli-restore-alone = Is the machine that this backup is of stopped for good? Two offices under one name are frozen by every partner.
cli-repair-alone = Is every other copy of this office stopped for good, and is this the one with the newest work?
cli-repair-done = The store of { $partner } begins a new life. What either copy said comes back from the partners; until it has, nothing of this office leaves for them.
cli-repair-thaw = A partner that has frozen this office has to thaw it: telephone them.
cli-check-hub = hub
cli-check-no-address = no address
cli-check-set-address = set address under [hub] in agent.toml
cli-check-contact = contact, deputy
cli-check-not-both = not both set; no referral can be opened here
cli-check-set-contact = set contact and deputy under [office] in agent.toml
cli-check-office = office
cli-check-office-of = { $partner } of network { $network }
cli-check-connection-key = connection key
cli-check-fits = fits the request
cli-check-restore = restore the newest backup
cli-check-permissions = permissions
cli-check-owner = keys are for their owner
cli-check-others = others may read { $files }
cli-check-chmod = chmod 700 the data directory, 600 its key files
cli-check-certificates = certificates
cli-check-install = saphan-agent join, or saphan-agent certificate install FILE
cli-check-root = root
cli-check-new-root = new root
cli-check-took-over = { $root } took over from it
cli-check-identity = identity
cli-check-ask = ask the administrator: saphan-agent certificate request FILE
cli-check-until = until { $until }
cli-check-membership = membership
cli-check-over-hub = admitted over the hub; the list comes over the line
cli-check-active = active when the certificates were made
cli-check-revoked = revoked since { $since }
cli-check-suspended = suspended when the certificates were made
cli-check-telephone = telephone the administrator
cli-check-not-listed = not in the directory
cli-check-ask-administrator = ask the administrator
cli-check-connection = connection
cli-check-line = saphan-agent sync says why; the hub renews it without a person
cli-check-not-renewed = over since { $at }, not renewed
cli-check-renewed = until { $until }, renewed by itself
cli-check-failing = until { $until }, renewal FAILING { $days } d
cli-check-clock = clock
cli-check-outside = { $now } is outside of the root's life
cli-check-set-clock = set this machine's clock

## The service and the pages

cli-serve-where = { $partner } of network { $network }, hub { $hub }, data in { $dir }
cli-serve-locked = Locked: carries sealed envelopes, opens none.
cli-serve-unlocked = Unlocked: { $count } waiting to leave.
cli-serve-pages = Pages at { $at }.
cli-serve-no-office = No office is set up in { $dir } yet.
cli-serve-pages-set-up = The pages set one up.
cli-serve-next-welcome = saphan-agent open; Ctrl-C stops, and the next start goes on
cli-serve-next-open = saphan-agent open; Ctrl-C stops the service
cli-serve-next-locked = any command that asks for the passphrase opens what came; Ctrl-C stops the service
cli-serve-next-status = saphan-agent status, in another window; Ctrl-C stops the service
cli-serve-stopped = Stopped. What waits here leaves when the service runs again.
cli-open-done = The browser was asked to open the pages.
cli-open-link = open the link in a browser of this computer; it works once, for five minutes
cli-open-window = if no window opened: saphan-agent open --print

## Officers, the log, emergencies

cli-head-code = CODE
cli-head-who = WHO
cli-head-subject = SUBJECT
cli-head-supervisor = SUPERVISOR
cli-head-focal-person = FOCAL PERSON
cli-head-reason = REASON
cli-staff-would = { $officer } would be { $done }.
cli-staff-is = { $officer } is { $done }.
cli-staff-added = added
cli-staff-certified-anew = certified anew
cli-staff-disabled = disabled
cli-staff-more = saphan-agent staff add CODE --role ROLE, until there are a supervisor and one more
cli-staff-nobody = No officers: whoever has the office passphrase is this office.
cli-staff-active = active
cli-staff-may-not-act = may not act
cli-glass-key-would = The break-glass key would be written to { $file }.
cli-glass-key-done = The break-glass key is in { $file }. Put it into a sealed envelope with the director and keep its passphrase elsewhere. With it and their own key, the officer who asked or a supervisor opens an identity alone; what came before opens with the key before.
cli-glass-key-name = the break-glass key
cli-audit-whole = The audit log is whole: { $entries } entries.
cli-audit-broken = The audit log is not whole: { $problem }.
cli-audit-next = tell the data-protection focal person; keep this machine as it is
cli-audit-office = office
cli-glass-nobody = Nobody opened a case beyond their role.
cli-glass-seen = seen
cli-glass-not-yet = not yet

## Who a person is

cli-identity-of = Identity of { $referral }, until { $until }:
cli-identity-file = file { $file }: { $type }, { $bytes } bytes, { $state }
cli-identity-written = { $line }; written to { $path }
cli-identity-notice = What was read cannot be unread. The log notes that you have read it; on paper it is yours to protect and to destroy.
cli-let-read-done = { $officer } may read the identity of { $referral } now.

## Tables of cases

cli-table-good = { $case } (line { $line }) is a good case; to { $to }, persons: { $persons }.
cli-table-new = { $case } (line { $line }) is in the store; to { $to }, persons: { $persons }.
cli-table-unchanged = { $case } (line { $line }) was in the store already, unchanged; to { $to }, persons: { $persons }.
cli-table-replaced = { $case } (line { $line }) has replaced the earlier one of this number; to { $to }, persons: { $persons }.
cli-table-unread-near = column { $column } was not read: perhaps `{ $near }` is meant; name it in a map
cli-table-unread = column { $column } was not read: name it in a map, under `ignore` if it is not needed
cli-table-line = line { $line }: { $notice }
cli-table-line-column = line { $line }, column { $column }: { $notice }
cli-table-more = { $count } more of these
cli-export-done = { $person } is in { $file }.

## Attachments

cli-attachment-written = The rebuilt { $kind } file is written.
cli-attachment-all-read = All of its text was read.
cli-attachment-partly-read = Look at it yourself; not read: { $reasons }.
cli-attachment-not-read = Look at it yourself: { $reason }.
cli-attachment-removed-kinds = Kinds of hidden data removed: { $count }.
cli-attached-as = Attached as { $name }; the original is kept here, sealed.
cli-attach-can = It can be attached.
cli-attach-look = LOOK: { $count } places in its text may point to somebody; until each is settled it must not leave before the referral is accepted.
cli-attach-stop = STOP: what says who somebody is stands in it ({ $text } places in its text, { $elsewhere } elsewhere); it must not leave before the referral is accepted.
cli-attachment-kept-open = kept, to be approved
cli-attachment-kept = kept
cli-attachment-shown = The rebuilt { $name } is written; it opens in another program.
cli-attachment-original-shown = The original of { $name } is written; it opens in another program.
cli-attachment-removed = Attachment { $attachment } is removed, and its original.
cli-attachment-remove = Remove attachment { $attachment } and its original for good?
cli-findings-none = { $name }: nothing in its text would say who somebody is.
cli-findings-one = { $name }: one place in its text would say who somebody is:
cli-findings-many = { $name }: { $count } places in its text would say who somebody is:
cli-finding-place = characters { $from } to { $to }: { $reason }
cli-finding-kept = { $line }; kept because: { $why }
cli-finding-write = { $line }; write { $suggestion }
cli-findings-elsewhere = STOP: names or numbers of this case stand elsewhere in the file; save it as plain text and attach that.
cli-findings-approved = Kept by { $by }, approved by { $second }.
cli-findings-to-approve = Kept by { $by }; a supervisor has to approve it.
cli-settle-can = It can be settled so.
cli-settle-anew = The file is written anew; its original is as it was.
cli-settle-same = The file is as it was.
cli-settle-next-officer = another officer: saphan-agent attachment approve CASE { $attachment }
cli-settle-next = the same with --settle 1=replace, once for each of them

## Bundles

cli-bundle-written = { $envelopes } sealed messages for { $to } are in { $file } ({ $size } KB). They stay in the queue until { $to } has signed for them.
cli-bundle-time = Newest time of the hub in it: { $at }, { $ago }.
cli-bundle-identity = { $count }: identity stays here: it is released only to a partner whose number was compared, and beside a time of the hub of the last 24 hours; see why with: saphan-agent queue.
cli-bundle-full = { $count }: stay here: the bundle is full; export another one after their receipts.
cli-bundle-unsealed = { $count }: could not be sealed; see why with: saphan-agent queue.
cli-bundle-bring = bring the file to { $to }: saphan-agent bundle import FILE
cli-bundle-new = New from { $from }: { $taken }. Here already: { $known }.
cli-bundle-would-be-new = Would be new from { $from }: { $taken }. Here already: { $known }.
cli-bundle-directory = The directory has { $count } entries more.
cli-bundle-out = { $partner } has taken itself out of the network: nothing goes to it any more.
cli-bundle-held = { $count } wait for the answer of { $from } after a restore, or until somebody has spoken to them: saphan-agent status.
cli-bundle-outcome-new = new
cli-bundle-outcome-here-already = here already
cli-bundle-outcome-held = held
cli-bundle-outcome-not-taken = not taken
cli-bundle-next = saphan-agent inbox; then saphan-agent bundle export --to { $to } FILE

## What proves something

cli-evidence-written = What proves { $referral } is in { $file }. It holds no case text.
cli-sheet-written = The sheet with which { $partner } takes itself out is in { $sheet }. Print it, keep the paper away from this computer, and remove the file.
cli-sheet-out = { $partner } is out of the network since { $since }: the hub refuses it, its lines are cut, and every office learns of it with its next look. Tell the administrator, who makes it final.
cli-check-notices = notices
cli-check-no-mail = no e-mail leaves: { $key } is not set
cli-check-set-notify = set it under [notify] in agent.toml
cli-check-mail = by e-mail through { $server }
cli-check-set-password = set it under [notify] in agent.toml, or in the pages
cli-check-no-desktop = this system shows none
cli-check-notify-send = install notify-send, or set desktop to off
cli-export-warning = this file is not encrypted and says who the person is; hand it over in person and delete it
cli-consent-written = The text and its sheet are in { $file }; open it in a browser to print.
cli-report-written = The report is in { $file }.
cli-directory-entries = The list of { $network } has { $count } entries.
cli-directory-word = The hub's newest word on it:
cli-directory-no-word = No hub has vouched for it yet.
cli-directory-two-stories = A HUB TOLD TWO STORIES ABOUT IT. Nothing was lost; believe no new partner and tell the administrator.
cli-proof-partner = What proves { $partner } is in { $file }. It says nothing of referrals.
cli-proof-stories = What proves the two stories is in { $file }. It says nothing of referrals.
cli-stories-one = The hub with key { $key } contradicts itself about who belongs to { $network }: { $story }.
cli-stories-many = The hubs with keys { $keys } contradict each other about who belongs to { $network }: { $story }.
cli-stories-hold = Both signatures hold under the authority { $root }.
cli-stories-fork = the lists differ within their first { $size } entries
cli-stories-set-back = it had { $before } entries on { $at }, and on { $then } only { $later }
cli-stories-next = give this file to the administrator, who makes a hub with a new key
cli-listed-stood = The list of { $network } with these entries among its { $of } stood at the hub on { $at }.
cli-listed-continues = It continues the list of { $size } entries of { $at } unchanged.
cli-listed-later = Later entries may say otherwise.
cli-listed-admitted = admitted
cli-listed-revoked = revoked
cli-listed-hub = hub
cli-listed-renewed = renewed
cli-listed-suspended = suspended
cli-listed-resumed = resumed
cli-listed-new-root = new root
cli-evidence-of = { $referral }: { $from } to { $to } in { $network }, { $state }.
cli-evidence-holds = Every signature holds under the authority { $root }.
cli-evidence-compare = compare the authority's fingerprint with the one that you know
state-not-submitted = not submitted
cli-head-entry = ENTRY
cli-head-act = ACT
cli-head-whom = WHOM
cli-head-officers = OFFICERS
cli-head-received = RECEIVED
cli-config-not-set = { $key } is not set
cli-config-flag = command line
cli-config-default = default
cli-config-no-default = no default
cli-man-folder = One page per command is in { $folder }.
cli-version = { $program } { $version }, protocol { $protocol }
cli-pseudonymise-reads = { $to } will read this at tier { $tier }:
cli-pseudonymise-refused = Refused: these texts would say who a person is:
cli-meter-rebuilding = rebuilding
cli-meter-storing = storing
cli-meter-writing = writing
cli-table-rows = { $count } rows read
cli-table-checked = { $done } of { $total } cases checked
cli-table-stored = { $done } of { $total } cases stored
