# What the pages say, in English. One message per thing that is said; no word of it stands in code.
# Words that are safe when somebody looks over a shoulder: person, referral, service, partner code.

## Round every page

title = { $due ->
    [0] Saphan
   *[other] Saphan - { $due } to answer
}
nav-status = Status
nobody-in-particular = office
line-connected = Connected { $ago }.
line-never = Never connected yet.
line-waiting = { $count ->
    [0] Nothing waits to leave.
    [one] 1 waiting to leave.
   *[other] { $count } waiting to leave.
}

## Coming in and going out

unlock-locked = The office is locked. Sealed messages still come and go; none is opened before somebody gives a passphrase.
unlock-officer = Your staff code
unlock-officer-hint = Like lo-01. Leave it empty to come in with the passphrase of the office.

## Why something was not done

error-no-session-next = Open Saphan again from its start entry (saphan-agent open).
error-link-unknown-next = Open Saphan again from its start entry (saphan-agent open).
error-link-late-next = Open Saphan again from its start entry (saphan-agent open).
error-link-used-next = Open Saphan again from its start entry (saphan-agent open). If it was not you who used it, tell your administrator.
error-session-gone-next = Open Saphan again from its start entry (saphan-agent open).
error-locked = The office was locked meanwhile.
error-locked-next = Give the passphrase again.
error-wrong-passphrase = The passphrase is wrong, or it belongs to another staff code.
error-wrong-passphrase-next = Look whether the capital letters are locked, and try again.
error-no-staff-code = A staff code looks like lo-01.
error-no-staff-code-next = Correct it, or leave it empty.

## How the office is

status-heading = Status
status-to-know = You should know
status-office = This office
status-hub = Hub
status-no-hub = no address is set
status-online = Last connected
status-carrier = Line
carrier-quic = QUIC
carrier-tls = TLS on TCP, since UDP did not get through
carrier-none = not known yet
status-drained = Everything fetched
status-directory = List of partners confirmed
status-not-fresh = Too long ago: nothing is sealed before the hub has confirmed it again.
status-waiting = Waiting here
status-at-hub = At the hub
status-backup = Last backup
status-version = Version
status-to-approve = { $count ->
    [one] 1 referral waits for a second person.
   *[other] { $count } referrals wait for a second person.
}
status-overdue-approvals = { $count ->
    [one] 1 emergency has left, and its second person is overdue since a day.
   *[other] { $count } emergencies have left, and their second person is overdue since a day.
}
status-late-approvals = { $count ->
    [one] 1 referral came as an emergency, and the partner's second person has not approved it yet.
   *[other] { $count } referrals came as emergencies, and the partner's second person has not approved them yet.
}
status-late-overdue = { $count ->
    [one] 1 of these is overdue since a day. Telephone the partner.
   *[other] { $count } of these are overdue since a day. Telephone the partner.
}
status-unseen-glass = { $count ->
    [one] A file was opened once beyond a role, and supervisor and focal person have not both seen it.
   *[other] Files were opened { $count } times beyond a role, and supervisor and focal person have not both seen it.
}
status-ours-overdue = { $count ->
    [one] This office is overdue in 1 referral.
   *[other] This office is overdue in { $count } referrals.
}
status-theirs-overdue = { $count ->
    [one] A partner is overdue in 1 referral. Telephone the partner.
   *[other] Partners are overdue in { $count } referrals. Telephone them.
}
status-not-fetched = { $count ->
    [one] 1 emergency was not fetched by the partner's office for an hour. Telephone the partner.
   *[other] { $count } emergencies were not fetched by the partner's office for an hour. Telephone the partner.
}

## What people must be told

notice-missing = { $count ->
    [one] 1 message from { $partner } is missing; it was asked for.
   *[other] { $count } messages from { $partner } are missing; they were asked for.
}
notice-withdrawn = Consent for { $referral } was withdrawn: nothing of it may be used. The focal person or a supervisor settles it.
notice-forked = Two histories of the office { $partner } exist. Telephone them before anything else.
notice-directory = The hub's list of partners contradicts what others have seen ({ $code }). Telephone the administrator.
notice-clock = This computer's clock showed { $here } when the hub's showed { $hub }. Set this one, or telephone the operator of the hub. What was decided is safe.
notice-resync = What was said since the backup has not come from { $partner } yet; until then nothing of this office leaves for it.
notice-store-is-copy = { $partner } has more of this office than this computer knows: this is an old copy, or a second one is in use. Stop the other, and tell the administrator.
notice-new-incarnation = { $partner } has reinstalled or restored its office.
notice-unopened = { $count ->
    [one] 1 message could not be opened, its key is gone; the sender was asked to send it again.
   *[other] { $count } messages could not be opened, their key is gone; the senders were asked to send them again.
}
notice-refused = { $count ->
    [one] 1 message was refused ({ $code }). Tell the administrator.
   *[other] { $count } messages were refused ({ $code }). Tell the administrator.
}
notice-glass-broken = The identity behind { $referral } was opened at the partner without a second person, with its key for emergencies. Ask why.
notice-handover-failed = The person of { $referral } did not come to the hand-over. Act now.
notice-profile = The hub handed out what { $partner } did not say, or says no more ({ $code }). Telephone the administrator.
notice-number-differs = The number that { $partner } read out is not that of the key which this office has of it: it is told of nobody who they are. Compare once more when connected; if it differs again, telephone the administrator.
notice-new-key = { $partner } has a new key that its old one did not sign, as after a computer was lost, or as a forger would have it. Until { $until } nothing goes to it and nothing of it takes effect; nothing is lost. Nobody here has made sure of it yet: telephone { $partner } on a number that you knew before, and compare.
notice-new-key-confirmed = { $partner } has a new key that its old one did not sign. Somebody of this office has confirmed it. Until { $until } nothing goes to it all the same, and nothing of it takes effect; nothing is lost.
notice-new-key-not-seen = 72 hours after the next connection
notice-new-root = The authority has a new root, which the old one signed: { $root }. What rests on the old one counts until { $until }. There is nothing to do; an administrator who does not know of it must hear of it today.
notice-own-name-key = The list of partners gives this office's name to a key that this office does not have. Telephone the administrator now, on a number that you knew before. What is here is safe, and until this is settled nobody is told who a person is.
notice-own-name-revoked = The list of partners says that this office is revoked. Telephone the administrator now, on a number that you knew before. What is here is safe.
notice-own-name-suspended = The list of partners says that this office is suspended. Telephone the administrator now, on a number that you knew before. What is here is safe.
notice-asked-key = The administrator was asked for a new identity of this office.
notice-came-back = { $count ->
    [one] 1 message came back: { $partner } was revoked before it had fetched it. It is kept here, and nobody else has read it. Choose another partner.
   *[other] { $count } messages came back: { $partner } was revoked before it had fetched them. They are kept here, and nobody else has read them. Choose another partner for each.
}
notice-quarantined = { $count ->
    [one] 1 message of { $partner } came when its keys may have been in other hands: it is kept and does not count. Telephone { $partner }.
   *[other] { $count } messages of { $partner } came when its keys may have been in other hands: they are kept and do not count. Telephone { $partner }.
}
notice-in-doubt = { $count ->
    [one] 1 referral rests on what { $partner } said when its keys may have been in other hands. Telephone { $partner } before anything else is done in it.
   *[other] { $count } referrals rest on what { $partner } said when its keys may have been in other hands. Telephone { $partner } before anything else is done in them.
}
notice-custody = The hub gave an invalid receipt ({ $code }). Telephone the administrator.

## Lists of referrals

nav-inbox = { $due ->
    [0] Inbox
   *[other] Inbox ({ $due })
}
nav-sent = Sent
nav-partners = Partners
nav-files = Files
nav-search = Search
nav-reports = Reports
nav-settings = Settings
nav-audit = Log
nav-queue = Queue
inbox-heading = Inbox
sent-heading = Sent
part-ours = This office has to act ({ $count })
part-theirs = Waiting for others ({ $count })
part-over = Closed ({ $count })
list-reference = Reference
list-from = From
list-to = To
list-services = Services
list-urgency = Urgency
list-due = Due
list-state = State
due-here = { $what }: until { $until } ({ $left })
due-there = The partner: { $what }, until { $until } ({ $left })
due-deliver = be fetched
due-open = open
due-decide = answer
due-reply = reply
due-late_approval = second person
due-follow_up = report how the person is
due-confirm = confirm the end
due-resolve = settle the withdrawal
left-moment = less than a minute left
left-minutes = { $count } min left
left-hours = { $count } h left
left-days = { $count ->
    [one] 1 day left
   *[other] { $count } days left
}
over-moment = overdue
over-minutes = overdue { $count } min
over-hours = overdue { $count } h
over-days = { $count ->
    [one] overdue 1 day
   *[other] overdue { $count } days
}

## States of a referral

state-returned = sent back to be changed
state-pending-approval = waits for a second person
state-not-arrived = not all of it has arrived
state-queued = on its way
state-delivered = delivered, not opened
state-acknowledged = opened
state-info_requested = question
state-accepted = accepted
state-accepted_in_part = accepted in part
state-declined = declined
state-redirect_proposed = declined, another partner named
state-expired = time over
state-recalled = taken back
state-identity_requested = asked who the person is
state-identity_disclosed = told who the person is
state-handover_planned = hand-over planned
state-received = with the partner
state-handover_failed = did not come to the hand-over
state-in_service = being helped
state-completed = finished
state-frozen = frozen
state-erased = erased

## Steps of a referral

step-submit = referral sent
step-delivered = delivered
step-acknowledge = opened
step-ask = question asked
step-answer = question answered
step-say = message
step-accept = accepted
step-accept_in_part = accepted in part
step-decline = declined
step-redirect = another partner named
step-recall = taken back
step-expire = time over
step-reopen = sent once more
step-approve_late = second person has approved
step-detail = more told after acceptance
step-ask_identity = asked who the person is
step-refuse_identity = not told who the person is
step-release_identity = told who the person is
step-identity_opened = identity opened
step-plan = hand-over proposed
step-agree_plan = hand-over agreed
step-received = person received
step-handover_failed = person did not come
step-close = closed
step-start_service = services began
step-follow_up = report on the person
step-finish = end proposed
step-complete = end confirmed
step-withdraw = consent withdrawn
step-erased = erased
step-held = kept for a legal reason
step-resume = goes on
step-heartbeat = sign of life
step-gap = missing messages asked for
step-reseal = asked to send again
step-restored = office restored
step-resync = history sent
step-nothing = nothing

## One referral

referral-from = from { $partner }
referral-to = to { $partner }
referral-unopened = Nobody has opened it here yet. { $partner } is told that it was opened, and who answers for it.
referral-open = Open
referral-was-told = What this office was told
referral-was-sent = What was sent
referral-details = After acceptance
referral-masked = It is masked, so that nobody can read over your shoulder.
referral-show = Show for one minute
referral-shown = This is masked again in a minute.
referral-mask = Mask it now
alert-frozen = Frozen: consent was withdrawn, and nothing of it may be used. The focal person or a supervisor of each office settles it.
alert-in-doubt = Some of this came from { $partner } when its keys may have been in other hands. Telephone { $partner } before anything else is done.
alert-second-person = It waits for a second person of this office.
alert-erased = What was told of persons is erased here.
alert-never-tell = Never tell: { $whom }. The consent binds this office too.
alert-not-left = Decided here and not yet left: { $step }.
fact-answers = Answers for the person
fact-contact = Contact
fact-deputy = Deputy
fact-signed = Signed by
fact-question = Question
fact-declined = Declined because
fact-recalled = Taken back because
fact-said = { $by } says
timeline-heading = Time line
timeline-when = When
timeline-who = Who
timeline-what = What
timeline-outcome = Signed
outcome-applied = checked
outcome-superseded = checked, came too late to count
outcome-waiting = checked, waits for what comes before it
outcome-in-doubt = in doubt

## What can be done with a referral

act-accept = Accept
act-accept-explained = { $partner } is told, and more about the persons follows. From then on this office answers for what it accepts.
act-accept-do = Accept
act-services = Services that this office gives
act-persons = Persons
act-ask = Ask a question
act-ask-explained = { $partner } is asked. Its time to answer begins, and the time of this office stands still meanwhile.
act-ask-do = Ask
act-topic = What about
act-decline = Decline
act-decline-explained = { $partner } is told why, and chooses another partner. A referral that was declined cannot be accepted later.
act-decline-do = Decline
act-reason = Why
act-say = Send a message
act-say-explained = It goes to { $partner } and decides nothing. Name nobody, and nothing by which somebody is found.
act-say-do = Send
act-text = Message
act-text-hint = At most 600 characters. It is checked before it leaves.
act-recall = Take back
act-recall-explained = { $partner } must stop and use nothing of it any more. What was read cannot be unread.
act-recall-do = Take back
act-type-reference = Type { $reference } to confirm
act-back = Back
of-a-thing = { $of }: { $what }
done-accept = Accepted. It is on disk here and leaves with the next connection.
done-ask = Asked. It is on disk here and leaves with the next connection.
done-decline = Declined. It is on disk here and leaves with the next connection.
done-say = Said. It is on disk here and leaves with the next connection.
done-recall = Taken back. It is on disk here and leaves with the next connection.
error-nothing-chosen = Nothing was chosen.
error-nothing-chosen-next = Choose what the form asks for.
error-nothing-typed = No words were typed.
error-nothing-typed-next = Write something, or go back.
error-reference-not-typed = The reference was not typed as it stands above.
error-reference-not-typed-next = Type it to confirm, or go back.
error-settlement-words = Words are missing for a passage, or a reason is too short.
error-settlement-words-next = Write what stands there instead, or why it stays.
error-no-such-act = There is no such page of a referral.
error-no-such-referral = This office knows no such referral.
error-no-such-partner = This is no code of a partner.

## Passages that may tell who a person is

findings-heading = { $count ->
    [one] 1 passage may tell who a person is
   *[other] { $count } passages may tell who a person is
}
findings-explained = Nothing has left. Settle each of them.
findings-replace = Replace it with { $words }
findings-generalise = Replace it with the words below
findings-keep = Keep it, because of what is written below
findings-words = Words or reason

## A new referral

new-heading = New referral
new-step = Step { $step } of 4.
new-file = Choose the file that it is made of.
new-no-file = There is no file here that you may refer.
new-no-file-next = Write a new file, import one, or ask whoever keeps the file to refer it.
file-number = File
file-to = Prepared for
file-opened = Opened
file-persons = Persons
new-continue = Continue
new-partner = Choose who should take { $number }.
new-can-take = Partners that can take it
new-cannot-take = Partners that cannot
obstacle-revoked = takes part no more
obstacle-suspended = is suspended: it gets nothing until it is resumed
obstacle-service_not_offered = offers none of the services
obstacle-outside_area = does not work where the persons go
obstacle-kind_not_taken = does not take referrals of this kind
obstacle-sex_not_taken = does not take persons of this sex
obstacle-age_not_taken = does not take persons of this age
obstacle-no_capacity = has no place, or too few
obstacle-closed = is closed today
remark-no_profile = has not said what it takes
remark-profile_over = what it said is out of date; ask
remark-no_key_this_week = has no key for this week yet, so it would wait
remark-frozen = frozen until somebody has spoken to it
remark-without_services = does not offer some of the services
remark-language = does not work in the language of the referral
remark-closed_today = closed today
new-need = What { $to } is asked for, and what the persons agreed to.
new-need-heading = Need
new-consent-heading = Consent
new-findings-follow = { $count ->
    [one] 1 passage may tell who a person is. It is settled in the next step.
   *[other] { $count } passages may tell who a person is. They are settled in the next step.
}
new-phoned = { $to } was told of this emergency by telephone
new-basis = Why it rests on something other than consent, for the second person
check-heading = Check before sending
check-explained = This is what leaves for { $to }, read from the very bytes that are sealed.
check-second = A second person of this office has to look at it before it leaves, or after it in an emergency: { $why }.
check-hash = Mark of these bytes:
check-send = Send to { $to }
check-settle = Check again
column-file = Your file (stays here)
column-stay =
    { $count ->
        [one] One field stays here
       *[other] { $count } fields stay here
    }
column-told = told as: { $rule }
column-read = { $to } will read
column-hub = The hub can see
hub-from = From
hub-to = To
hub-size = Size
hub-size-padded = { $size } at most (padded)
hub-when = When
hub-kept = Kept
hub-kept-days = until fetched, { $count } days at most
hub-text = Text
hub-nothing = nothing
second-minor = somebody is under 18, or may be
second-non_consent_basis = it rests on something other than consent
second-rare_combination = somebody could be recognised by what is rare
second-safe_summary = it carries words
second-emergency = it is an emergency
second-kept = a passage is kept
done-sent = It is on disk here and leaves with the next connection.
done-drafted = It is drafted, and nothing has left: a second person of this office has to approve it.
done-told = It is on disk here and leaves with the next connection.
done-withdrawn = Consent is withdrawn: nothing of this is used from now on, even if the line is down.

## More for a partner

act-disclose = Disclose more
stages-explained = What { $partner } knows, stage by stage.
stages-what = Stage
stages-next = Next
stages-look = Look at it
stage-1 = Need and coarse facts
stage-2 = What helping needs, without a name
stage-3 = Who the person is
stage-told = told
stage-possible = can be told now
stage-not-yet = not yet
error-no-such-stage = There is no such stage.

## The second person

act-approve = Look at it as the second person
approve-explained = { $by } has drafted this for { $to }. Whoever drafted it cannot approve it.
approve-late = It has left already, as an emergency.
approve-basis = Rests on something other than consent, because
approve-kept = Kept in it, because
approve-reader = Read by
approve-reader-until = { $officer } alone, until { $until }
approve-files = Files that go with it
approve-do = Approve
approve-reason = Why it is sent back
approve-return = Send back
done-approved = Approved. It is on disk here and leaves with the next connection.
done-returned = Sent back. Nothing of it has left.

## Consent taken back

act-withdraw = Withdraw consent
withdraw-explained = The person takes consent back. No reason is needed. { $partner } is asked to stop, and to say what became of what it holds.
withdraw-holds = { $partner } was told:
withdraw-limits = What was read cannot be unread, and nobody can delete on another office's computer. Its word is signed and shown here.
withdraw-scope = What is taken back
withdraw-everything = Everything
withdraw-later = All but need and coarse facts
withdraw-identity = Who the person is
withdraw-do = Withdraw consent

## Queue

queue-heading = Queue
queue-empty = Nothing waits to leave.
queue-what = What
queue-state = Where
queue-waits = Waits for
queue-next = Who acts next
queue-since = Decided
queue-tries = Tries
queue-retry = Try everything now
queue-here = waiting here
queue-at-hub = at the hub
queue-came-back = came back
queue-carried = { $state }, and in a bundle of { $at }
queue-next-try = { $tries }, next at { $at }
queue-draft = draft
queue-has-left = has left
waits-second-person = a second person
waits-connection = the next connection
waits-directory = news of who belongs to the network
waits-key = the partner, which has no key for this week; telephone them
waits-resync = the partner, to send what was said since the backup
waits-repair = a person: this office is an old copy; tell the administrator
waits-not-active = a person: the partner is not active; take it back
waits-new-key = 72 hours and a person: the partner has a new key; compare its number
waits-own-name = the administrator: the list of partners says of this office what it should not; telephone
waits-suspended = the administrator, to resume the partner, which is suspended; nothing is lost
waits-not-compared = a person: the partner's number is not compared
waits-busy = the hub, which is full at the moment
waits-refused = the hub, which does not take it now
waits-recipient = the partner, to fetch it
waits-returned = a person: not fetched twice; telephone the partner
waits-revoked = a person: the partner was revoked and never had it; choose another
next-office = this office
next-approver = a supervisor, not { $not }
next-line = the line to the hub
next-administrator = the administrator of the network
done-retry = Everything is tried at the next connection.

## Partners

partners-heading = Partners
partners-partner = Partner code
partners-state = State
partners-key = Key for this week
partners-number = Number
partners-takes = Takes
partners-us = this office
partner-active = active
partner-revoked = revoked
partner-suspended = suspended
partner-new-key = new key, held back
partner-frozen = frozen
partner-no-profile = has not said
partner-not-counted = Came when its keys may have been in other hands; kept, and does not count
trust-not-compared = Number not compared
trust-compared = Number compared by { $by } on { $at }
trust-differed = NUMBER DIFFERED, typed by { $by } on { $at }
takes-services = Services
takes-places = Works in
takes-kinds = Kinds of referral
takes-sexes = Takes
takes-ages = Ages
takes-languages = Languages
compare-heading = Compare numbers
compare-ours = Number of { $us }, this office, to be read out to { $partner }:
compare-theirs = Number of { $partner }, as it was compared:
compare-type = Type what { $partner } reads out
compare-telephone = Telephone { $partner } on a number that you knew before, not on one that came with a message.
compare-group = Group { $number } of 5
compare-do = Compare
done-compared = Same number, check digit right.
error-number-form = A number to compare has 5 groups of 5 digits.
error-number-form-next = Have it read out again, and type all of them.
error-number-mistyped = Something was read, heard or typed wrongly, so nothing was compared.
error-number-mistyped-next = Have it read out again.
error-number-differs = This is the number of another key.
error-number-differs-next = Connect, and compare once more. If it differs again, telephone the administrator.

## Fields of a record

yes = yes
no = no
field-kind = Kind
field-reason = Reason
field-urgency = Urgency
field-prepared_on = Prepared on
field-trafficking_status = Finding
field-trafficking_status_by = Found by
field-survivor_count = Persons helped
field-rare_combination = Rare combination
field-generalisation_level = Rules of coarseness
field-services = Services
field-services_requested = Service asked for
field-service = Service
field-needed_by = Needed by
field-persons = Person
field-pid = Number
field-role = Role
field-sex = Sex
field-nationality = Nationality
field-minor = Under 18
field-age_band = Age
field-age_basis = Age rests on
field-assessment_methods = Age assessed by
field-languages_t1 = Languages
field-minority_language = Speaks a rarer language
field-exploitation = Situation
field-types = Forms
field-country = Country
field-means_of_control = Means of control
field-sector = Sector
field-recruited_on = Began
field-from = From
field-to = To
field-recruitment_relation = Known to the person as
field-minor_when_trafficked = Under 18 then
field-risk_flags = Risks
field-risk_level = Risk
field-risk_assessed_on = Risk assessed on
field-constraints = Must be kept to
field-documents = Document
field-type = Type
field-held_by = Held by
field-authenticity = Genuine
field-false_particulars = False particulars
field-safe_contact = Has a safe contact
field-area = Area
field-schema = Kind of file
field-code = Language
field-best_interest = Best interest
field-children_count = Children
field-care_arrangement = Care
field-migration_status = Stay
field-relation_to = Relation
field-relation = Relation
field-consents = Consent
field-id = Number
field-giver = Given by
field-basis = Basis
field-covers = Covers
field-purposes = For
field-tiers = Tiers
field-withhold_from = Never to
field-valid_until = Valid until
field-status = State
field-attachments = Files of one type
field-count = How many
field-proceedings = Proceeding
field-stage = Stage
field-safe_summary = Summary
field-handover_mode = Hand-over
field-working_language = Language between the offices
field-contact = Contact
field-deputy = Deputy
field-text = Message
field-age_when_trafficked = Age then
field-police_report_no = Number of the report
field-police_station = Where it was reported
field-referral = Referral
field-case = File
field-legal = Law
queue-referral = referral
approve-another = You drafted this. Somebody else has to approve it.
kept-no-words = No words were typed. What was chosen comes back when you open the form again.
