# What the pages about the office itself say: settings, reports, log, status, backup, staff, notices.

## A day in three fields

day-day = Day
day-month = Month
day-year = Year
day-wrong = This is no day. Give day, month and year; the year may be of either era.
error-no-day = A day is missing a part, or there is no such day.
error-no-day-next = Correct it, or leave all its fields empty.

## Settings

settings-heading = Settings
settings-explained = What is saved here stands in the file agent.toml of this office, and counts at once unless it is said otherwise.
settings-only-read = You may read the settings. They are changed by a liaison officer, a supervisor or an administrator.
settings-display = On the screen
settings-language = Language of the office
settings-language-hint = In which browsers start and notices are written. Each person can choose another at the top of the page.
settings-calendar = Years
settings-calendar-hint = With Buddhist years the other year stands beside it.
settings-calendar-auto = as the language has them
settings-calendar-gregorian = 2026
settings-calendar-buddhist = 2569 (2026)
settings-digits = Digits
settings-digits-western = 0 1 2 3
settings-digits-own = those of the language's script
settings-safety = Safety
settings-ui-lock-after-minutes = Minutes without a touch until the pages lock
settings-ui-lock-after-minutes-hint = 1 to 60. Short where other people pass by.
settings-referrals = Referrals
settings-office-contact = Who answers for referrals
settings-office-contact-hint = A staff code like lo-01. Partners see it. Counts from the next unlocking.
settings-office-deputy = Who stands in
settings-office-deputy-hint = A staff code like sv-01. Both are needed to open a referral. Counts from the next unlocking.
settings-disclosure-safe-summary = May a summary in your own words leave with a referral?
settings-disclosure-safe-summary-hint = A second person looks at each one.
settings-disclosure-safe-summary-off = no
settings-disclosure-safe-summary-on = yes
settings-notices = Notices
settings-notify-desktop = Show a notice on the desktop
settings-notify-desktop-hint = It says how many things wait, and nothing else.
settings-notify-desktop-off = no
settings-notify-desktop-on = yes
settings-notify-mail-to = Tell these addresses by e-mail
settings-notify-mail-to-hint = With commas between them; empty for nobody. At most one e-mail a day for each, and one for each emergency. It says how many things wait, and nothing else.
settings-notify-mail-from = Address of the sender
settings-notify-mail-from-hint = Choose one that does not name your organisation's work.
settings-notify-smtp-server = Mail server
settings-notify-smtp-server-hint = Host and port, like mail.example.org:587. The connection is always encrypted.
settings-notify-smtp-user = User at the mail server
settings-notify-smtp-user-hint = Empty if the server asks for none.
settings-password = Password at the mail server
settings-password-none = It is kept in the office's folder, for the owner alone.
settings-password-kept = One is kept. Leave this empty to go on using it.
settings-fixed = This is set by { $by } and cannot be changed here.
settings-not-set = not set
settings-save = Save
settings-try-hint = Sends the notice as it looks when nothing waits, with the settings that are saved.
settings-try = Send a test notice
settings-restart = The address of the hub, where the pages are served and what is logged stand in agent.toml alone and count from the next start.
settings-sheet = Settings to print
settings-sheet-made = As they were on { $at }.
settings-sheet-print = Print this page from your browser, and keep it with the papers of the office. There is no secret on it.
settings-key = Setting
settings-value = Value
settings-origin = Comes from
settings-wrong-ui-lock-after-minutes = Minutes until the pages lock: a whole number from 1 to 60.
settings-wrong-office-contact = Who answers: a staff code like lo-01.
settings-wrong-office-deputy = Who stands in: a staff code like sv-01.
settings-wrong-notify-mail-to = E-mail addresses: up to ten, like office@example.org, with commas between them.
settings-wrong-notify-mail-from = Address of the sender: one like office@example.org. It is needed to send e-mail.
settings-wrong-notify-smtp-server = Mail server: host and port, like mail.example.org:587. It is needed to send e-mail.
settings-wrong-notify-smtp-user = User at the mail server: a name without line breaks.
settings-wrong-password = Type the password: there is none yet, or it was for another server or user.
done-settings = Saved.
done-notice-sent = The test notice is sent.
error-settings-wrong = Something is not as it has to be.
error-settings-wrong-next = Correct what is marked, and save again.
error-config-fixed = A flag or a variable at the start of Saphan sets this.
error-config-fixed-next = Change it there.
error-config-write = The settings cannot be written.
error-config-write-next = Look whether the disk is full, and who may write to the office's folder.
error-notice-nobody = Nobody is to be told.
error-notice-nobody-next = Give an address with a mail server, or choose the notice on the desktop, and save first.
error-notice-password = The password of the mail server cannot be read.
error-notice-password-next = Type it again and save.
error-notice-connection = There is no safe connection to the mail server.
error-notice-connection-next = Look at its host and port. It has to take an encrypted connection.
error-notice-refused-by-server = The mail server does not take the notice.
error-notice-refused-by-server-next = Look at the addresses, the user and the password.
error-notice-silent = The mail server does not answer.
error-notice-silent-next = Look whether the computer is connected, and try again.

## Notices outside of the pages: never a place in them but the number

notice-mail-subject = Saphan
notice-mail-body = { $count ->
    [0] Nothing waits. This is a test.
    [one] 1 thing waits. Please open Saphan.
   *[other] { $count } things wait. Please open Saphan.
}
notice-desktop = { $count ->
    [0] Nothing waits. This is a test.
    [one] 1 thing waits.
   *[other] { $count } things wait.
}

## What this office takes

profile-heading = What this office takes
profile-explained = Partners see this when they look for somebody who can help. The hub can read it too.
profile-services = Services that this office offers
profile-kinds = Kinds of referral
profile-sexes = Sexes
profile-ages = Ages
profile-none-is-all = Choose none if you take all.
profile-room = Places in shelters
profile-room-hint = Change it when a step is crossed for some days, never because one person came.
profile-room-unsaid = not said
profile-room-none = none for now
profile-room-few = one to three
profile-room-more = four or more
profile-countries = Countries in all of which it works
profile-countries-hint = Codes of two letters, like LA, TH.
profile-areas = Areas in which it works beside them
profile-areas-hint = Codes like LA-CH, TH-30.
profile-languages = Languages that the staff work in
profile-languages-hint = Codes of three letters, like lao, tha.
profile-weekdays = Closed on
profile-weekday-1 = Monday
profile-weekday-2 = Tuesday
profile-weekday-3 = Wednesday
profile-weekday-4 = Thursday
profile-weekday-5 = Friday
profile-weekday-6 = Saturday
profile-weekday-7 = Sunday
profile-closed-on = Single days on which it is closed
profile-closed-on-hint = Like 2026-12-31, with blanks between them. Days that are over are left out.
profile-offset = Clock of the office beside UTC
profile-offset-hint = Like +07:00.
profile-until = Good until
profile-until-hint = A year ahead at most. Empty for 90 days.
profile-known = Number { $number } of { $made }, good until { $until }.
profile-save = Publish
profile-wrong-countries = Countries: codes of two letters, like LA.
profile-wrong-areas = Areas: codes like LA-CH.
profile-wrong-languages = Languages: codes of three letters, like lao.
profile-wrong-closed-on = Closed days: dates like 2026-12-31.
profile-wrong-offset = Clock: an offset like +07:00.
done-profile = Said. It leaves with the next connection.
error-profile-wrong = Something is not as it has to be.
error-profile-wrong-next = Correct what is marked.
error-profile-list = A list has too many entries, or one that it must have is missing.
error-profile-list-next = Name at least one service, and at least one country or area.
error-profile-life = A profile is good for a year at most.
error-profile-life-next = Choose an earlier day, or leave it empty.
error-closing-days = These closing days are not taken.
error-closing-days-next = At most six days of the week and 32 single days.

## Reports

report-heading = Reports
report-audience = For whom
report-audience-own = this office
report-audience-network = partners
report-audience-public = everybody
report-audience-hint = For this office the counts are exact. Partners and the public get one whole year that is over, once; small counts are hidden.
report-from = First day
report-to = Last day
report-days-hint = Empty: this year so far. For others: the last year.
report-age = Whose age is counted
report-age-first-contact = at the first contact
report-age-situation = when the situation began
report-age-today = today
report-tables = Choose tables
report-tables-hint = Choose none for all.
report-show = Show
report-file = Download as CSV
report-of = { $from } to { $to }, for { $audience }
report-suppressed-network = 1-4: fewer than five. *: withheld, or another count could be computed.
report-suppressed-public = *: fewer than ten, or another count could be computed.
report-block = { $id }: { $unit } by { $by }
report-count = Count
report-total = all
report-figure = Figure
report-figure-of = Of
report-figure-value = Value
report-figure-made-of = Made of
report-limits = What these tables cannot say, and why, stands in the file.
report-R1 = Persons helped, by first contact in the period
report-R2 = Legal help: persons and cases with a proceeding
report-R3 = Accused of cases opened in the period
report-R4 = Compensation in cases opened in the period
report-R5 = Sentences in cases opened in the period
report-R6 = Services asked for and taken on
report-R7 = Persons with follow-up in the period
report-R8 = Case notifications between partners
report-R9 = Forced marriage
report-R10 = Cases opened in the period
report-R11 = Documents with a false birth date
report-R12 = Referrals sent in the period
report-R13 = For outside bodies (SDG 16.2.2, CTDC)
report-unit-person = persons
report-unit-case = cases
report-unit-offender = accused
report-unit-claim = claims
report-unit-service-instance = services
report-unit-referral = referrals
report-unit-hour = hours
report-unit-follow-up = follow-ups
report-by-standing = new or carried over
report-by-legal_work = legal work
report-by-legal_action = legal action
report-by-followed_up = followed up
report-by-contact = contact
report-by-nationality = nationality
report-by-majority = age group
report-by-age_band = age
report-by-majority_when_exploited = age group at that time
report-by-sex = sex
report-by-exploited = where it happened
report-by-country_of_exploitation = country where it happened
report-by-form = situation
report-by-sdg_form = form as in the SDG
report-by-forced_marriage = forced marriage
report-by-recruiter = who brought the person into it
report-by-victim_of_trafficking = finding
report-by-false_birth_date = false birth date
report-by-resolved_by = what resolved it
report-by-residence_permit = residence permit
report-by-case_standing = new or carried over
report-by-proceeding = proceeding
report-by-state = state
report-by-online_element = online element
report-by-offender_kind = kind
report-by-offender_status = status
report-by-verdict = verdict
report-by-currency = currency
report-by-source = source
report-by-claim_status = status
report-by-service_group = group
report-by-service = service
report-by-asked_or_taken_on = asked for or taken on
report-by-direction = direction
report-by-urgency = urgency
report-by-outcome = outcome
report-by-decline_reason = reason
report-by-handover = hand-over
report-by-kind = kind
report-by-trafficking = finding
report-value-not_recorded = not recorded
report-value-several = several
report-value-new = new
report-value-carried_over = carried over
report-value-yes = yes
report-value-no = no
report-value-minor = under 18
report-value-adult = adult
report-value-taken = taken
report-value-declined_by_survivor = declined by the person
report-value-lost = lost
report-value-declined = declined
report-value-deceased = died
report-value-kept = kept
report-value-both = here and abroad
report-value-here = here
report-value-abroad = abroad
report-value-sexual_exploitation = sexual
report-value-forced_labour_servitude_slavery = forced labour, servitude, slavery
report-value-removal_of_organs = removal of organs
report-value-other_forms = other forms
report-value-open = open
report-value-closed = closed
report-value-convicted_prison = prison
report-value-convicted_other = another sentence
report-value-fined = fined
report-value-acquitted_or_dismissed = acquitted or dismissed
report-value-none_yet = none yet
report-value-protection = protection
report-value-health = health
report-value-legal = legal
report-value-return = return
report-value-reintegration = reintegration
report-value-coordination = coordination
report-value-received = received
report-value-failed = failed
report-value-sent = sent
report-value-accepted = accepted
report-value-accepted_in_part = accepted in part
report-value-redirect_proposed = another partner named
report-value-expired = time over
report-value-recalled = taken back
report-value-withdrawn = consent withdrawn
report-value-asked = asked for
report-value-taken_on = taken on
report-figure-amount = amount
report-figure-amount-all = amount, all
report-figure-claims-without-a-plain-amount-and-currency = claims without a plain amount and currency
report-figure-median-to-open = median until opened
report-figure-median-to-decide = median until decided
report-figure-survivors-referred-each-once = persons referred, each once
report-figure-survivors-received = persons received
report-figure-follow-ups-due = follow-ups due
report-figure-follow-ups-done = follow-ups done
code-offender_kind-adult_male = Adult man
code-offender_kind-adult_female = Adult woman
code-offender_kind-minor_male = Boy under 18
code-offender_kind-minor_female = Girl under 18
code-offender_kind-company = Company or other legal person
code-offender_kind-unknown = Not known
code-offender_status-under_investigation = Under investigation
code-offender_status-charged = Charged, before trial
code-offender_status-on_bail = Released on bail
code-offender_status-in_custody = In prison or remand
code-offender_status-juvenile_detention = In a juvenile centre
code-offender_status-fugitive = Wanted, at large
code-offender_status-proceedings_suspended = Proceedings suspended
code-offender_status-fined = Fined
code-offender_status-convicted_prison = Convicted, prison term
code-offender_status-convicted_other = Convicted, other sentence
code-offender_status-acquitted_or_dismissed = Case dismissed or acquitted
code-offender_status-deceased = Deceased
code-offender_status-unknown = Not known
code-compensation_source-anti_trafficking_fund = State fund for persons helped
code-compensation_source-ministry_of_justice = Ministry of justice
code-compensation_source-offender = Offender
code-compensation_source-employer_wages = Unpaid wages from an employer
code-compensation_source-insurance = Insurance
code-compensation_source-other = Other
code-compensation_status-planned = Planned
code-compensation_status-claimed = Claimed
code-compensation_status-ordered = Ordered by a court
code-compensation_status-paid_part = Paid in part
code-compensation_status-paid = Paid
code-compensation_status-refused = Refused
code-user_role-case_worker = Case worker
code-user_role-liaison_officer = Liaison officer
code-user_role-supervisor = Supervisor
code-user_role-data_protection_focal = Data-protection focal person
code-user_role-administrator = Administrator
code-user_role-report_reader = Reads counts only
code-user_role-interpreter_readonly = Interpreter

## The log

audit-heading = Log
audit-explained = Who of this office did what, and when. Nothing about a person stands in it. Each look at it is written into it too.
audit-act = What was done
audit-every-act = everything
audit-from = From
audit-to = Until
audit-show = Show
audit-verify = Check that nothing was changed
audit-file-csv = Download as CSV
audit-file-json = Download as JSON
audit-found = { $count ->
    [0] There are no such entries.
    [one] 1 entry
   *[other] { $count } entries
}
audit-page = Page { $page } of { $pages }, newest first.
audit-number = Number
audit-subject = Subject
audit-newer = Newer
audit-older = Older
audit-whole = { $count ->
    [one] The log is whole: 1 entry.
   *[other] The log is whole: { $count } entries.
}
audit-missing = The log is not whole: entry { $number } is missing or misplaced. Tell the data-protection focal person, and leave this computer as it is.
audit-changed = The log is not whole: entry { $number } was changed. Tell the data-protection focal person, and leave this computer as it is.
audit-cut = The log is not whole: it should end with entry { $number }. Tell the data-protection focal person, and leave this computer as it is.
audit-act-case_created = file taken in
audit-act-case_edited = file replaced
audit-act-case_read = file shown
audit-act-files_searched = files searched
audit-act-attachment_settled = passages of an attached file settled
audit-act-attachment_approved = attached file approved by the second person
audit-act-evidence_exported = proof of a referral written to a file
audit-act-bundle_exported = sealed messages written to a file
audit-act-bundle_imported = sealed messages taken in from a file
audit-act-person_exported = a person's own data written to a file
audit-act-glass_broken = opened beyond a role
audit-act-glass_seen = opening beyond a role was looked at
audit-act-glass_key_made = key for emergencies made
audit-act-referral_drafted = referral drafted
audit-act-referral_sent = referral sent
audit-act-referral_approved = approved by the second person
audit-act-referral_approved_late = approved by the second person after it had left
audit-act-draft_returned = draft sent back
audit-act-referral_opened = referral opened
audit-act-referral_asked = question asked
audit-act-referral_answered = question answered
audit-act-referral_accepted = referral accepted
audit-act-referral_declined = referral declined
audit-act-referral_recalled = referral taken back
audit-act-detail_sent = more told after acceptance
audit-act-identity_asked = asked who the person is
audit-act-identity_refused = not told who the person is
audit-act-identity_drafted = identity waits for a second person
audit-act-identity_released = identity released by the second person
audit-act-identity_let_read = officer let read an identity
audit-act-identity_opened = identity opened by who asked
audit-act-identity_opened_by_other = identity opened by a supervisor
audit-act-identity_erased = identity erased
audit-act-disclosure_stopped = something that waited may not leave any more
audit-act-handover_planned = hand-over proposed
audit-act-handover_agreed = hand-over agreed
audit-act-handover_received = person received
audit-act-handover_failed = person did not come
audit-act-referral_closed = referral closed
audit-act-service_started = service began
audit-act-followed_up = contact with the person reported
audit-act-finish_proposed = end of the work proposed
audit-act-referral_completed = end of the work confirmed
audit-act-message_said = message written
audit-act-referral_redirected = another partner named
audit-act-consent_withdrawn = consent withdrawn
audit-act-content_erased = content erased
audit-act-erasure_held = kept for a legal reason
audit-act-work_resumed = work goes on with what is left of the consent
audit-act-referral_expired = time of a referral over
audit-act-partner_key_changed = a partner has another key
audit-act-partner_key_confirmed = a partner's new key confirmed
audit-act-own_name_differs = the list of partners says of this office what it should not
audit-act-statement_returned = message came back
audit-act-statement_quarantined = message does not count
audit-act-referral_in_doubt = referral in doubt
audit-act-statement_taken = a partner's message took effect
audit-act-staff_added = officer added
audit-act-staff_changed = roles changed
audit-act-staff_disabled = officer disabled
audit-act-certificate_requested = certificates asked for
audit-act-profile_set = said what this office takes
audit-act-settings_changed = settings changed
audit-act-referral_against_profile = referred to a partner that says it cannot take it
audit-act-partner_thawed = frozen partner takes part again
audit-act-partner_compared = number compared, the same
audit-act-number_differed = number compared, another
audit-act-store_backed_up = backup written
audit-act-store_restored = backup restored
audit-act-store_repaired = store began a new life
audit-act-step_taken_back = forgotten step came back from a partner
audit-act-audit_exported = log read or exported
audit-act-report_made = report made
audit-act-report_released = reports of a year released

## How the office is, beside what stands in main.ftl

status-directory-entries = { $count ->
    [one] 1 entry, { $at }
   *[other] { $count } entries, { $at }
}
status-carried = In bundles too
status-incarnation = Life of the store
status-identity = Identity of this office
status-connection = Certificate of the connection
status-until = until { $until }
status-connection-until = until { $until }; renewed by itself from { $renewed } on
status-not-renewed = { $count ->
    [one] The certificate of the connection should have been renewed a day ago. Look whether the office has a line.
   *[other] The certificate of the connection should have been renewed { $count } days ago. Look whether the office has a line.
}
status-no-connection-paper = The certificate of the connection does not count any more. Tell the administrator of the network.
status-papers-damaged = The certificates of this office cannot be read. Tell whoever looks after this computer.
status-identity-ends = The identity of this office ends on { $until }. Ask the administrator of the network for a new one (saphan-agent certificate renew-identity).
status-clock = Clock of this computer
status-clock-right = right
status-clock-off = { $count ->
    [one] 1 minute beside that of the hub
   *[other] { $count } minutes beside that of the hub
}
status-disk = Disk
status-disk-free = { $free } free, { $percent } %
status-disk-full = Only { $free } are free on the disk. Make room before nothing can be received any more.
erasures-until = Settle until
retention-heading = Kept longer than it may be
retention-over = { $count ->
    [one] 1 referral of a partner is kept here longer than it may be.
   *[other] { $count } referrals of partners are kept here longer than they may be.
}
retention-look = Look and erase
retention-none = Nothing is kept longer than it may be.
retention-explained = The time of these is over: referrals that came to nothing, and who persons are 90 days after the work is done. Erasing cannot be undone, and backups cannot bring it back.
retention-what = What
retention-since = Over since
retention-content = everything told
retention-identity = who the persons are
retention-type = Type the code of this office, { $office }, to confirm
retention-erase = Erase
done-retention = Erased.
error-office-not-typed = The code of this office was not typed as it stands above.
error-office-not-typed-next = Type it to confirm, or go back.

## Backup

backup-heading = Backup
backup-explained = One sealed file with everything in this office: files, referrals and keys. It opens with your passphrase as it is today. Whoever has both has everything in it.
backup-last = Last backup: { $at }
backup-passphrase = Your passphrase
backup-passphrase-hint = The one with which you came in. It is tried before anything is written, so that the backup opens with it.
backup-do = Make backup
backup-made = The backup is made:
backup-copy = Copy it to a stick now and keep the stick in another place. On this computer alone it helps nobody when the computer is gone.
backup-files = Backups on this computer

## Staff

staff-heading = Staff
staff-none = There is no staff yet. Who has the passphrase of the office does everything.
staff-code = Staff code
staff-code-hint = A role and a number, like lo-01 or sv-01. Never a name.
staff-roles = Roles
staff-disabled = may not act since { $since }
staff-only-read = An administrator adds officers, or lets them act no more.
staff-add = Add an officer
staff-new = Passphrase of the new officer
staff-new-hint = Four or five words. The officer types it, nobody else knows it.
staff-again = The same again
staff-own = Your own passphrase
staff-disable = Let an officer act no more
staff-disable-explained = The key of this officer is taken away, and no draft or approval of theirs counts from now on.
staff-disable-type = Type the staff code
done-staff-added = The officer is added.
done-staff-disabled = The officer may not act any more.
