# What the commands of saphan-ca print, in English. In English codes stand as they are typed; in every other language by
# their names. What stands behind "saphan-ca" is typed as it is, and is not translated.

cli-error = error:
cli-next = Next: { $next }
cli-next-today = Next, today and before any sync, { $next }
cli-then = Then { $next }
cli-code = Code: { $code }
cli-warning = warning: { $text }
cli-never = never
cli-at-by = { $at }, by { $by }
cli-days = { $count } days
cli-fingerprint = Fingerprint
cli-mended-cut = warning: an act of { $bytes } bytes was half written when this computer stopped, and was cut off; repeat the command of that time
cli-mended-finished = warning: act { $number } was written down when this computer stopped, and has now been carried out; if it was to give out certificates, repeat the command

## Heads of tables, and what stands before a fact

cli-head-code = CODE
cli-head-country = COUNTRY
cli-head-request = REQUEST
cli-head-asked = ASKED
cli-head-invited-by = INVITED BY
cli-head-number = NUMBER
cli-head-state = STATE
cli-head-until = UNTIL
cli-head-renewal = RENEWAL
cli-head-seen = SEEN
cli-head-compared = COMPARED
cli-head-hub = HUB
cli-head-fingerprint = KEY FINGERPRINT
cli-head-name = NAME
cli-head-acts = ACTS
cli-head-last = LAST
cli-label-request = request
cli-label-asked = asked
cli-label-invited = invited
cli-label-warning = WARNING
cli-label-differed = NUMBER DIFFERED
cli-label-key-fingerprint = key fingerprint
cli-label-request-made = request made
cli-label-connects-for = connects for
cli-label-reached-at = reached at
cli-label-state = state
cli-label-identity = identity
cli-label-renewal = renewal
cli-label-seen = seen at the hub
cli-label-compared = compared
cli-label-fingerprint = fingerprint
cli-label-partners = partners
cli-label-hub-keys = hub keys
cli-label-list = list
cli-label-log = log
cli-label-out = out
cli-label-backup = backup
cli-label-kit = kit
cli-label-to-hub = to the hub
cli-label-from-hub = from the hub
cli-label-last-act = last act
cli-label-hash = its hash

## Asking

cli-passphrase = Passphrase of the authority:
cli-passphrase-second = Passphrase of { $name }, the second administrator:
cli-new-passphrase = New passphrase of the authority:
cli-new-passphrase-second = New passphrase of { $name }, the second administrator:
cli-once-more = Once more:
cli-type = Type { $answer }:

## Making an authority, its kit and its hands

cli-init-would = Would make the authority of { $network } in { $dir }.
cli-init-done = Authority of { $network } made in { $dir }, valid until { $until }.
cli-init-print = Print the fingerprint: every partner compares it once. Write a backup with `saphan-ca backup FILE` after every change.
cli-kit-would = Make the recovery kit of { $network }.
cli-kit-would-anew = Make a new recovery kit of { $network }. Kit { $kit } opens no backup from then on, and nothing is issued until the new one is confirmed.
cli-kit-made = Recovery kit { $kit } of { $network } made.
cli-kit-confirmed = Recovery kit { $kit } is confirmed.
cli-kit-confirmed-next = remove the files of the sheets, and give each sheet to its keeper
cli-kit-remove = The kit is confirmed. Remove the three files now, and give each sheet, sealed, to its keeper.
cli-kit-print = Print the three sheets on a printer without memory. Nothing is issued until somebody has read two of them back.
cli-kit-needed = Two sheets of kit { $kit } are needed.
cli-kit-one-sheet = One sheet: type its { $words } words, in one line or several.
cli-kit-other-sheet = Another sheet: type its { $words } words, in one line or several.
cli-kit-sheets-in = The sheets of the recovery kit are in:
cli-kit-type = Print them, and type from the paper what is asked for.
cli-kit-word = Sheet { $sheet }, word { $number }:
cli-kit-once-more = { $cause }; once more, with other words.
cli-second-would = { $name } becomes the second administrator: nobody is admitted without { $name }.
cli-second-done = { $name } is the second administrator: nobody is admitted without { $name }.
cli-passphrase-changed = The key opens with the new passphrase, and with the old one no more. Backups from before open with the passphrase of their time.
cli-passphrase-changed-next = saphan-ca backup FILE, and destroy older backups
cli-hand-over-would = Would hand the authority over from { $from } to { $to }.
cli-hand-over-about = { $to } administers the network from now on, and { $from } no more.
cli-hand-over-done = Handed over to { $to }. The log names both.
cli-hand-over-next = { $to } alone: saphan-ca passphrase change, then kit make, kit confirm and backup FILE

## Inviting, and who asks to join

cli-invite-would = Would invite { $partner } to dial { $hub }, until { $until }.
cli-invite-done = Invitation for { $partner } ({ $country }), good until { $until }, once:
cli-invite-next = the office runs saphan-agent init --join-file FILE; then saphan-ca sync and saphan-ca request approve { $partner }
cli-withdraw-would = Would take back the invitation of { $partner }.
cli-withdraw-done = The invitation of { $partner } is taken back. Once the hub knows, whoever comes with it is told that it is no invitation.
cli-withdraw-asked = warning: somebody had asked with it, and is refused without a reason
cli-withdraw-next = saphan-ca invite { $partner } --country { $country }, if it is to join
cli-requests-none = Nobody asks to join.
cli-requests-since = As the hub said on { $at }.
cli-number-differed = DIFFERED
cli-asks-to-join = { $partner } ({ $country }) asks to join, network { $network }.
cli-asked-others = somebody else came { $count } times with the same invitation: it was read on its way
cli-asked-differed = { $at }, compared by { $by }
cli-request-next = saphan-ca request approve { $partner }, or refuse { $partner } --reason R
cli-approve-would = Would ask for the number, and approve.
cli-approve-telephone = Telephone them on a number you already had: not on one that came with the request. They read out what `saphan-agent number` shows.
cli-group = Group { $group } of { $groups }:
cli-group-digits = A group has five digits.
cli-approve-done = Same number, check digit right, compared by { $by }. { $partner } is a partner, identity until { $until }.
cli-approve-next = saphan-ca partner show { $partner }, and a backup: saphan-ca backup FILE
cli-refuse-told = The office is told: { $reason }.
cli-refuse-would = Would refuse it.
cli-refuse-ask = Refuse? Type { $answer }:
cli-refuse-done = { $partner } is refused: { $reason }.
cli-refuse-next = saphan-ca invite { $partner }, if the office is to ask again

## Certificates, by file

cli-asks-anew = { $partner } ({ $country }) is a partner and asks for new certificates, network { $network }.
cli-issue-telephone = Telephone them on a number you already had, and let them read the fingerprint to you.
cli-asks-new-key = { $partner } ({ $country }) asks to go on with a new key, which its old key has signed; network { $network }.
cli-renew-no-call = No telephone call is needed: whoever has the old key could act for { $partner } anyway. Partners compare the new key with each other before they tell who somebody is.
cli-hub-asks = Hub { $name } asks to serve network { $network }.
cli-hub-operator = Let its operator read the fingerprint to you.
cli-answer-would = Would write { $file }.
cli-answer-ask = Issue? Type { $answer }:
cli-answer-done = Certificates for { $name } written to { $file }.
cli-answer-next = give { $file } back to { $name }, then saphan-ca export FILE for the hub
cli-export-done = Root and { $entries } entries written to { $file }.
cli-export-next = take { $file } to the hub

## Visits at the hub

cli-sync-visited = Visited { $hub }.
cli-sync-brought = { $entries } entries of the list, { $invitations } open invitations, { $rejections } refusals
cli-sync-nobody = nobody waits for an answer
cli-sync-waiting = { $count } wait for an answer: { $partners }
cli-sync-strange = warning: the hub handed over { $count } requests that no invitation of this authority explains; they are ignored
cli-sync-clock-behind = warning: this computer's clock is { $minutes } minutes behind the hub's; set the one that is wrong
cli-sync-clock-ahead = warning: this computer's clock is { $minutes } minutes ahead of the hub's; set the one that is wrong
cli-not-yet = The hub does not know it yet: saphan-ca sync
cli-not-told = warning: the hub does not know it yet: { $why }
cli-own-word = { $partner } has taken itself out with its own key, since { $since } by the word of hub { $hub }
cli-own-word-later = { $since } is LATER: where that word is known its moment counts, elsewhere this one.

## Partners

cli-partners-active = { $count } active
cli-partners-attention = { $count ->
    [one] { $count } needs
   *[other] { $count } need
} attention: saphan-ca partner show { $partner }
cli-needs-revocation = to be revoked
cli-needs-due = due, { $days } d left
cli-needs-late = FAILING { $days } d
cli-needs-line = line FAILING { $days } d
cli-partner-suspended = suspended, { $reason }
cli-partner-revoked = revoked since { $since }, { $reason }
cli-partner-compared = { $at } by { $by }, with its admission
cli-partner-nothing-to-do = nothing to do
cli-suspend-would = Would suspend { $partner } ({ $country }), { $reason }.
cli-suspend-about = Suspending { $partner } ({ $country }), { $reason }: once the hub has the new list it refuses { $partner } and cuts its line. Its keys stand, nothing is lost, and `partner resume` ends it.
cli-suspend-done = { $partner } suspended, { $reason }.
cli-resume-would = Would resume { $partner } ({ $country }).
cli-resume-about = Resuming { $partner } ({ $country }): once the hub has the new list it takes part again, with the keys that it had.
cli-resume-done = { $partner } resumed.
cli-revoke-before = { $told }.
cli-revoke-would = Would revoke { $partner } ({ $country }) since { $since }, { $reason }.
cli-revoke-about = Revoking { $partner } ({ $country }), { $reason }, cannot be undone: its keys never come back. It is cut off once the hub has the new list; what the hub took of it from { $since } on does not count, and what waits for it goes back to whoever sent it.
cli-revoke-done = { $partner } revoked since { $since }, { $reason }.
cli-standing-next = saphan-ca partner list; without a line, saphan-ca export FILE for the hub

## The root

cli-rotation-planned = planned
cli-rotation-person-left = person-left
cli-rotation-key-exposed = key-exposed
cli-rotate-about = A new root takes over from { $former }, { $reason }.
cli-rotate-overlap = Partners learn of it from their hub and go on by themselves. What rests on the old root counts until { $until }.
cli-rotate-at-once = Whoever learns of it takes nothing any more that rests on the old root: hubs need their new certificates first.
cli-rotate-invitations = Open invitations name the old root and count no more: { $partners }.
cli-rotate-for-good = This cannot be undone.
cli-rotate-done = The new root has taken over.
cli-rotate-certify = for each hub ({ $hubs }): saphan-hub certificate request FILE there, saphan-ca hub certificate FILE here, saphan-hub certificate install FILE there

## Who can do what

cli-powers = Powers in { $network }
cli-power-issue = issue, renew, invite
cli-power-admit = admit, new root
cli-power-stop = suspend, revoke, back up
cli-power-kit = new kit
cli-power-restore = restore
cli-power-length = say how long the list is
cli-power-line = renew the line
cli-power-sign = sign for a partner
cli-power-holder = who has { $key } and its passphrase
cli-power-alone = the same alone
cli-power-with-second = the same, and { $name } with a passphrase of their own
cli-power-nobody = NOBODY: the second administrator is to be named
cli-power-same = the same
cli-power-sheets = who has a backup and two sheets of its kit
cli-power-hubs = { $count } hub keys, in their hubs
cli-power-each-hub = each hub, for partners whose identity stands
cli-power-partners = { $count } partners, each for itself
cli-kit-none = none: nothing is issued
cli-kit-is-confirmed = { $kit }, made { $made }, confirmed { $at }
cli-kit-not-confirmed = { $kit }, made { $made }, NOT CONFIRMED: nothing is issued

## Backups

cli-backup-none = NONE: saphan-ca backup FILE
cli-backup-age = { $days } days old, { $acts } acts since
cli-backup-age-older-kit = { $days } days old, { $acts } acts since, opens with sheets of an OLDER kit only
cli-backup-done = Backup of { $network } written to { $file }: { $entries } entries, { $acts } acts.
cli-backup-opens = Two sheets of kit { $kit } open it, or the present passphrase.
cli-backup-about = Backup of { $network } of { $at }: { $entries } entries, { $acts } acts.
cli-backup-good = The key fits the root; list and log verify and agree. Two sheets of kit { $kit } open it.
cli-restore-done = Restored to { $dir } under the new passphrase.
cli-restore-after = What was issued or revoked after { $at } is not in it. If there was anything, or if the old computer can still be used, do not go on with this copy: two lists would exist, and every office refuses the second.
cli-restore-sync = Where the hub can be reached, `saphan-ca sync --hub HOST:PORT` tells whether it knows more than this copy.
cli-restore-second = The second administrator's key was lost with the old computer: `saphan-ca second NAME` before anybody is admitted.
cli-restore-next = saphan-ca check, then saphan-ca kit make: the sheets have been opened

## What there is, and whether everything is in order

cli-status = Authority of { $network }, until { $until }
cli-status-partners = { $active } active, { $suspended } suspended, { $revoked } revoked
cli-status-out = { $partners }, { $count } out
cli-status-list = { $entries } entries, root { $root }
cli-status-acts = { $acts } acts
cli-log-verified = { $acts } acts, each signed and chained; the list of { $entries } entries agrees.
cli-log-paper = Keep number and hash on paper: a log that was cut back to an older copy still verifies, and only they tell.
cli-check-ok = ok
cli-check-warn = warn
cli-check-fail = fail
cli-check-folder = folder
cli-check-list = list
cli-check-log = log
cli-check-kit = kit
cli-check-second = second
cli-check-own-word = own word
cli-check-hub = hub
cli-check-backup = backup
cli-check-root = root
cli-check-key = key
cli-check-identity = identity
cli-check-until = { $who } until { $until }
cli-check-entries = { $entries } entries, each signed and chained
cli-check-acts = { $acts } acts, each signed and chained; the list agrees
cli-check-cut = { $bytes } half-written bytes cut off; repeat the last command
cli-check-finished = act { $number } was carried out now; repeat the last command
cli-check-kit-confirmed = { $kit } confirmed
cli-check-kit-open = { $kit } not confirmed
cli-check-kit-none = none; nothing is issued
cli-check-second-named = { $name }; nobody is admitted without
cli-check-second-lost = to be named; nobody is admitted before that
cli-check-hub-knows = { $hub } knows everything since { $at }
cli-check-hub-behind = { $hub } does not know of { $count ->
    [one] { $count } act
   *[other] { $count } acts
}: saphan-ca sync
cli-check-hub-new-root = { $hub } has certificates of the new root
cli-check-hub-old-root = certificates of { $hub } rest on the old root and count until { $until }
cli-check-hub-old-root-over = certificates of { $hub } rest on the old root and count no more
cli-check-key-fits = opens and fits the root
cli-check-sum = { $warnings } warnings, { $failures } failures

## The pages

cli-serve-pages = Pages of the authority of { $network } at { $at }.
cli-serve-next = saphan-ca open; Ctrl-C stops the pages
cli-serve-stopped = Stopped.
cli-open-done = The browser was asked to open the pages.
cli-open-link = open the link in a browser of this computer; it works once, for five minutes
cli-open-window = if no window opened: saphan-ca open --print
cli-man-folder = One page per command is in { $folder }.
