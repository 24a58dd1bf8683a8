# The rest of a referral's life: what is done after it was sent, and what goes with it.

## Forms

when-day = Day
when-month = Month
when-year = Year
when-hour = Hour
when-minute = Minute
error-date-unfit = This is no day of the calendar, or no time of a day.
error-date-unfit-next = Give day, month and year; for a time also the hour.
error-number-unfit = This is no number from 0 to 255.
error-number-unfit-next = Type a whole number, or leave it empty.
error-done-meanwhile = This was done since the page was opened, perhaps by a second press of the button.
error-done-meanwhile-next = Look at the referral. If it is to be done once more, press the button again.
error-upload-broken = The form did not come whole, or it is longer than a page takes.
error-upload-broken-next = Send it again. A large file goes by the command saphan-agent attach.
error-upload-too-large = The file is larger than a page takes.
error-upload-too-large-next = Attach it with the command saphan-agent attach, which shows how far it is.
error-case-page-outdated = This page is from before the last unlocking, or the file is gone.
error-case-page-outdated-next = Open it again from the list.
error-no-such-step = This referral has no such step.
error-persons-of-one-referral = Persons are numbered anew in each referral, so they cannot be chosen for all of them.
error-persons-of-one-referral-next = Choose no person, or withdraw for this referral alone.

## Lists

part-follow = Follow-up due ({ $count })
list-parts = Parts of this list
list-show = Show them

## What was said in a referral

referral-messages = Messages
fact-answer = Answer about { $topic }
fact-accepted = Accepted services
fact-accepted-persons = Accepted persons
fact-redirected = Might take it instead
fact-although = Sent although the partner says that it cannot take it, because
fact-returned = Sent back
fact-by = { $by }: { $text }
fact-asked-by = Who the person is was asked for by
fact-asked-for = Asked for
fact-released-until = May be opened until
fact-opened = Opened
identity-opened-two = by the officer, let by a supervisor
identity-opened-alone = without a second person, with the key for emergencies
fact-plan-agreed = Hand-over agreed
fact-plan-proposed = Hand-over proposed
fact-handover = Hand-over reported
fact-outcome-at = { $outcome }, { $at }
fact-started = Services
fact-services-since = { $services }, since { $on }
fact-follow-up = Report: { $occasion }
fact-how-is = { $outcome }, { $on }, { $persons }
fact-ends = The work is to end, because
fact-closed = Closed because
plan-in-short = { $by }: { $at }, { $mode }, { $persons }
plan-by = Proposed by
plan-at = When
plan-place = Where
plan-mode = How
plan-persons = Who comes
not-left-yet = not left yet
although-agreed = The partner has said that it takes this one.
although-nobody_else = Nobody else can take it.
although-outdated = What the partner says of itself is out of date.

## What one step said

sent-written = Written
sent-at-hub = At the hub
sent-id = Hash of the signed message
sent-explained = Exactly these bytes were signed. The mark of each part is the one that was shown before it left.
sent-part = Part of { $bytes } bytes
sent-nothing = Nothing more stands in it, or nothing that may be shown.
sent-hidden = { $count ->
    [one] 1 part is not shown: it is erased, closed off, or for two persons to open.
   *[other] { $count } parts are not shown: they are erased, closed off, or for two persons to open.
}

## Acts

act-answer = Answer the question
act-answer-explained = { $partner } has asked. The answer is made of facts, without words. Choose as many as you need.
act-answer-do = Answer
done-answer = Answered. It is on disk here and leaves with the next connection.
answer-plainly = In one word
answer-not-known = Nobody knows
answer-count = A number
answer-date = A day
answer-age-basis = What the age rests on
answer-age-method = How the age was assessed
answer-purpose = What was consented to
answer-risk = Risks and needs
answer-service = Services
answer-document = Documents
answer-language = Languages
answer-language-hint = By their codes of three letters, like lao or tha, with commas between them.
error-language-unfit = This is no code of a language.
error-language-unfit-next = Codes have three letters, like lao, tha, mya or shn.
answer-migration = Stay
answer-proceeding = Stage of a proceeding
act-redirect = Pass on
act-redirect-explained = { $partner } is told that this office does not take it, and which partner might. Nothing is forwarded: { $partner } asks the person, and sends it anew.
act-redirect-do = Pass on
act-redirect-to = Partner that might take it
act-why-not-here = Why not here
done-redirect = Passed on. It is on disk here and leaves with the next connection.
act-ask-identity = Ask who the person is
act-ask-identity-explained = { $partner } is asked to tell one officer of this office, for one purpose. A supervisor of this office has to let that officer read it.
act-ask-identity-do = Ask
act-purpose = What for
act-officer = Officer who will read it
act-officer-hint = Nobody else will.
done-ask-identity = Asked. It is on disk here and leaves with the next connection.
act-refuse-identity = Do not tell who the person is
act-refuse-identity-explained = { $partner } is told why. It can ask again.
act-refuse-identity-do = Do not tell
done-refuse-identity = Not told. It is on disk here and leaves with the next connection.
act-let-read = Let the officer read
act-let-read-explained = You let the officer who asked read who the person is, as { $partner } has told it. You read nothing of it yourself.
act-let-read-do = Let the officer read
done-let-read = The officer may read it now.
act-plan = Propose a hand-over
act-plan-explained = { $partner } is told where and when. Nothing is agreed before { $partner } says so. A newer proposal takes the place of one before.
act-plan-do = Propose
act-at = When
act-at-hint = By the clock of this computer.
act-place = Where
act-place-hint = In words that both offices understand, at most 200 characters. Name nobody, and no house that somebody lives in. It is checked before it leaves.
act-mode = How
act-mode-usual = As the referral says: { $mode }
done-plan = Proposed. It is on disk here and leaves with the next connection.
act-agree = Agree to the hand-over
act-agree-explained = { $partner } is told that this office agrees to exactly this.
act-agree-do = Agree
done-agree = Agreed. It is on disk here and leaves with the next connection.
act-received = The person has come
act-received-explained = { $partner } is told that this office has met the person. In a transfer this office answers for the person from then on.
act-received-do = Report
act-outcome = How it went
act-when = When
act-when-hint = Leave it empty for now.
done-received = Reported. It is on disk here and leaves with the next connection.
act-not-received = The person has not come
act-not-received-explained = { $partner } is told at once. Then both offices plan anew.
act-not-received-do = Report
done-not-received = Reported. It is on disk here and leaves with the next connection. Telephone the partner too.
act-start = Services begin
act-start-explained = { $partner } is told which services have begun.
act-start-do = Report
act-services-began = Services that began
act-first-day = First day
act-today-hint = Leave it empty for today.
done-start = Reported. It is on disk here and leaves with the next connection.
act-follow-up = Report how the person is
act-follow-up-explained = { $partner } is told in codes. Notes stay here.
act-follow-up-do = Report
act-occasion = What for
act-how-is = How the person is
act-on = Day
done-follow-up = Reported. It is on disk here and leaves with the next connection.
act-finish = Propose the end
act-finish-explained = { $partner } is told what came of each service and why the work ends, and confirms it. After 14 days this office may confirm it itself.
act-finish-do = Propose the end
act-why-ends = Why it ends
act-came-of = What came of: { $service }
done-finish = Proposed. It is on disk here and leaves with the next connection.
act-confirm = Confirm the end
act-confirm-explained = The work with { $partner } is finished then. Nothing follows but a withdrawal of consent.
act-confirm-do = Confirm the end
done-confirm = Confirmed. It is on disk here and leaves with the next connection.
act-close = Close
act-close-explained = { $partner } is told that no hand-over follows. The referral is finished then.
act-close-do = Close
done-close = Closed. It is on disk here and leaves with the next connection.

## Sent once more, or all the same

act-reopen = Send once more
act-reopen-explained = The time of this referral to { $partner } was over. It is made anew of the file and can be sent once more, under the same reference. You look at it before it leaves.
act-reopen-do = Continue
new-nobody-can = No partner has said that it can.
new-cannot-take-hint = One of them can be asked all the same, for a reason.
new-out-of-reach = Partners that nothing reaches
new-although = Why it goes to { $to } all the same
new-says-no = By what { $to } says, it cannot take this:

## The look before it leaves

column-masked = What stands in your file is masked, so that nobody can read over your shoulder.
column-not-yours = You send it, and may not read the file itself.
column-changed = Underlined is what does not stand so in your file.
changed-made = coarser, or made for this
changed-replaced = replaced

## Who the person is

act-release = Tell who the person is
act-release-explained = { $partner } has asked. One officer there will read it, and a second person here has to approve it before it leaves.
act-release-do = Look at it
stages-choose = Choose, and look at it
release-person = Person
release-everybody = All who were accepted
release-accounts = Accounts in words that go with it
release-files = Files that go with it
release-until = Last day on which it may be opened
release-until-hint = Leave it empty for 7 days; 30 at most.
act-identity = Who the person is
identity-explained = The officer who asked reads it, once a supervisor has let them. The log notes each time, and the partner is told of the first.
identity-do = Open for one minute
identity-unread = What was read cannot be unread. On paper it is yours to protect and to destroy. It may be opened until { $until }.
identity-files = Files that came with it
glass-link = In an emergency, without a supervisor
glass-heading = Open in an emergency
glass-explained = Without a second person, with the key that the office keeps for emergencies. Supervisor and focal person are told until each has seen it, and { $partner } is told. It works once.
glass-key = File with the key
glass-passphrase = Passphrase of the key
glass-reason = Why
glass-reason-hint = 3 to 500 characters. Supervisor and focal person read it.
glass-do = Open without a second person

case-glass = Open a case in an emergency
case-glass-explained = Only where somebody is in danger and nobody can be asked whose case it is. Supervisor and focal person are told until each has seen it. Nothing goes to any partner.
case-glass-do = Open it for one minute
case-glass-noted = It was opened beyond your role. The log notes it, and supervisor and focal person are told.
glass-seen-heading = What was opened beyond a role
glass-seen-explained = The log notes that you have seen these. Nobody watches over themselves.
glass-seen-hint = For supervisor and focal person. Whoever looks has seen them, and the log notes it.
glass-seen-do = Look at them
glass-seen-empty = Nothing was opened beyond a role.
glass-supervisor = Supervisor
glass-focal = Focal person
glass-has-seen = has seen it
glass-not-seen = has not seen it yet

## Consent taken back

withdraw-chosen = Only what is chosen below
withdraw-tiers = Only these stages
withdraw-purposes = Only for these purposes
withdraw-persons = Only for these persons
withdraw-case = Other referrals of the same file
withdraw-case-hint = Every referral of this file, to every partner; nothing new leaves on its consent
withdraw-case-explained = The person takes consent back for every referral of this file, to every partner. No reason is needed. Nothing new leaves on it, and drafts are given up.
done-withdrawn-case = Consent is withdrawn for every referral of the file. Nothing new leaves on it.
act-settle = Settle the data
act-settle-explained = Say what becomes of what this office holds of it. { $partner } is told, signed by this office. Paper, exports and old backups are not in this computer: see to them.
act-settle-do = Settle it
settle-how = What becomes of it
settle-resume = Go on with what is left of the consent; what was withdrawn is erased
settle-until = Last day that it is kept
settle-until-hint = Only where it is kept for a legal reason.
settle-proceeding = Proceeding that needs it
done-erased = Erased here, and the partner is told. Paper, exports and old backups are not: see to them. Tell the person.
done-held = Kept until that day, and the partner is told. Tell the person.
done-resumed = The work goes on here with what is left of the consent, once both offices say so.
erasures-heading = Withdrawals to settle
erasures-explained = Each office settles a withdrawal within 72 hours, by a focal person or a supervisor. Until then nothing of it may be used.
erasures-empty = Every withdrawal is settled by both offices.
erasures-here = Here
erasures-there = At the partner
erasures-open = open
erasures-erased = erased
erasures-held = kept for a legal reason
erasures-resumed = goes on
erasures-held-until = kept until { $day }

## Files of a case

attachments-heading = Files that belong to a case
attachments-choose = Choose the case.
attachments-no-case = There is no case file here that you may see.
attachments-count = Files
attachments-open = Files
attachments-empty = No file belongs to this case yet.
attachment-name = Name here
attachment-type = Kind
attachment-size = Size
attachment-came = Attached
attachment-read = Its text
attachment-found = Found in it
attachment-read-all = All of its text was read.
attachment-read-partly = Not all of its text was read: look at it yourself.
attachment-read-not = Its text was not read: look at it yourself.
attachment-stop = STOP: what says who somebody is stands in it. It must not leave before acceptance.
attachment-look = LOOK: passages may tell who somebody is. It must not leave before acceptance until each is settled.
attachment-kept-open = Passages are kept; a second person has to approve it.
attachment-kept = Passages are kept, and a second person has approved it.
attachment-nothing-found = Nothing was found in its text.
attachment-kept-by = Kept by { $by }; a supervisor has to approve it.
attachment-kept-by-two = Kept by { $by }, approved by { $second }.
attachment-elsewhere = STOP: names or numbers of this case stand elsewhere in the file. Save it as plain text and attach that.
attachment-looked = It can be attached
attachment-add = Attach a file
attachment-add-explained = It is rebuilt, so that nothing hides in it. Its own name is kept sealed, and the original stays here.
attachment-file = File
attachment-file-hint = Picture, PDF, document, table or text, at most { $mib } MiB.
attachment-do = Attach
attachment-look-only = Only show what would be removed
attachment-look-at-found = Look at what was found
attachment-settle = Settle them
attachment-approve-explained = As the second person you approve exactly what is kept above. Whoever kept it cannot.
attachment-removed = Removed from it
attachment-removed-nothing = Nothing was hidden in it.
removed-what = What
removed-place = Where
removed-count = How many
download-heading = Open it
download-explained = The browser saves it, and it opens in another program. What that program keeps, and the saved copy, are yours to remove.
download-do = Save
download-original = Save the original, with all that hides in it
remove-file = Remove
remove-file-explained = The file and its original are gone then, for good. Type the number of the case.
remove-file-do = Remove
done-attached = Attached. The original is kept here, sealed.
done-settled = Settled.
done-file-approved = Approved.
done-removed = Removed, and its original.

## Transfers

transfers-heading = Files on their way
transfers-since = Since
transfers-way = Way
transfers-done = Done
transfer-up = out
transfer-down = in
transfer-under-way = under way
transfer-at-hub = at the hub
transfer-not-verified = here, not yet verified
transfer-here = here
transfer-damaged = damaged
transfer-waits-person = a person: ask the sender to send it again
transfer-waits-nobody = nobody
transfer-waits-sender = its sender, who has not uploaded all of it

## A partner that is frozen

partner-frozen-explained = Two histories of this partner's store were seen. Nothing of it counts before somebody has telephoned it.
thaw = Let it take part again
thaw-explained = Telephone { $partner } first, on a number that you knew before. Only if its data was restored from a backup or set up anew does what it says count again.
thaw-telephone = On the telephone
thaw-spoken = Somebody of { $partner } has told me, on a number that I knew before, that its store began a new life.
thaw-do = Let it take part again
done-thawed = It takes part again, and what was held back is judged.
done-was-not-frozen = It was not frozen.

## Codes of this work

code-handover_outcome-received_safe = Came, safe
code-handover_outcome-received_with_concern = Came, with a concern
code-handover_outcome-rerouted = Came, at another place
code-handover_outcome-postponed = Put off
code-handover_outcome-no_show = Did not come
code-handover_outcome-refused_by_survivor = The person did not want it
code-handover_outcome-refused_by_authority = An authority refused
code-case_close_reason-goals_met = What was planned is reached
code-case_close_reason-survivor_request = The person wishes it
code-case_close_reason-contact_lost = Contact lost after the agreed attempts
code-case_close_reason-transferred = Another partner answers for the person
code-case_close_reason-repatriated = Has returned, and wants no more contact
code-case_close_reason-relocated = Moved out of reach
code-case_close_reason-not_trafficking = Was found to be something else
code-case_close_reason-duplicate = Duplicate of another
code-case_close_reason-consent_withdrawn = Consent was withdrawn
code-case_close_reason-deceased = The person died
code-case_close_reason-other = Other
code-followup_type-arrival = Arrival, within 48 hours
code-followup_type-in_care = In care
code-followup_type-after_reunification = After the return to the family
code-followup_type-for_service = About a service
code-followup_type-for_assessment = About an assessment
code-followup_type-safety_check = Whether the person is safe
code-followup_type-court = Court date or testimony
code-followup_type-closing = At the end
code-followup_outcome-safe_stable = Safe and stable
code-followup_outcome-safe_needs_support = Safe, needs more support
code-followup_outcome-at_risk = At risk
code-followup_outcome-re_trafficked = In such a situation again
code-followup_outcome-contact_lost = Contact lost
code-followup_outcome-declined_contact = Does not want contact
code-followup_outcome-moved = Moved
code-followup_outcome-in_education_or_work = In school, training or work
code-followup_outcome-deceased = Died
code-service_status-requested = Asked for
code-service_status-offered = Offered
code-service_status-in_progress = Being given
code-service_status-completed = Completed
code-service_status-refused_by_survivor = The person did not want it
code-service_status-unavailable = Not to be had
code-service_status-already_received = Had it elsewhere already
code-service_status-cancelled = Cancelled
code-erasure_outcome-erased = Erased
code-erasure_outcome-erased_with_stub = Erased; a note without personal data stays in our own books
code-erasure_outcome-not_held = This office holds nothing of it
code-erasure_outcome-held_legal_claim = Kept for a legal claim
code-erasure_outcome-held_legal_duty = Kept by legal duty
code-erasure_outcome-failed = Failed
