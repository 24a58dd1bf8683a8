# What the hub's status page says, in English.

heading = Hub { $name }
about = This page is read-only. It names no partner and nobody who writes to whom.
network = Network
languages = Languages
alerts = Look at this
alert-not-listed = The directory does not list this hub, so no agent believes its receipts: saphan-hub directory load FILE.
alert-certificate = The time of the certificate is over: saphan-hub check.
alert-clock = The clock of this computer is outside of the life of the authority. Set it.
alert-disk = The disk is nearly full.
alert-held = The hub was restored and serves nobody until the administrator’s visit: saphan-ca sync.
version = Version
up = Running for
up-moment = less than a minute
up-minutes = { $count } min
up-hours = { $count } h
up-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
clock = Clock of this computer
connections = Connections now
partners = Partners
partners-said = { $active } active, { $suspended } suspended, { $revoked } revoked
waiting = Waiting envelopes
waiting-said = { $count }, { $bytes }
attachments = Waiting attachments
amount-count-few = fewer than 10
amount-count = { $from } to { $to }
amount-mib-few = less than 10 MiB
amount-mib = { $from } to { $to } MiB
disk = Disk
disk-free = { $percent } % free
disk-unknown = not known
certificate = Certificate until
directory = Newest entry of the directory
directory-entries = Entries of the directory
backup = Backup
backup-said = saphan-hub backup seals keys, papers and directory into a file. Messages need none: what is lost here, the offices send again.
refused-code = If you ask for help, say:
unseen = The hub cannot be looked at now.
unseen-next = Try again in a moment; if it stays so: saphan-hub check.
