# What the hub's status page says, in Dutch. Not yet read by a native reader.

heading = Hub { $name }
about = Deze pagina is alleen om te lezen. Ze noemt geen partners en toont niet wie aan wie schrijft.
network = Netwerk
languages = Talen
alerts = Kijk hiernaar
alert-not-listed = De lijst van partners noemt deze hub niet, dus gelooft geen kantoor zijn ontvangstbewijzen: saphan-hub directory load FILE.
alert-certificate = De tijd van het certificaat is voorbij: saphan-hub check.
alert-clock = De klok van deze computer valt buiten de levensduur van de autoriteit. Zet ze juist.
alert-disk = De schijf is bijna vol.
alert-held = De hub is teruggezet en bedient niemand tot het bezoek van de beheerder: saphan-ca sync.
version = Versie
up = Draait al
up-moment = minder dan een minuut
up-minutes = { $count } min
up-hours = { $count } uur
up-days = { $count ->
    [one] 1 dag
   *[other] { $count } dagen
}
clock = Klok van deze computer
connections = Verbindingen nu
partners = Partners
partners-said = { $active } actief, { $suspended } geschorst, { $revoked } niet meer in het netwerk
waiting = Verzegelde berichten die wachten
waiting-said = { $count }, { $bytes }
attachments = Toegevoegde bestanden die wachten
amount-count-few = minder dan 10
amount-count = { $from } tot { $to }
amount-mib-few = minder dan 10 MiB
amount-mib = { $from } tot { $to } MiB
disk = Schijf
disk-free = { $percent } % vrij
disk-unknown = niet bekend
certificate = Certificaat tot
directory = Nieuwste vermelding van de lijst van partners
directory-entries = Vermeldingen van de lijst van partners
backup = Back-up
backup-said = saphan-hub backup verzegelt sleutels, papieren en lijst in één bestand. Berichten hebben er geen nodig: wat hier verloren gaat, sturen de kantoren opnieuw.
refused-code = Als u hulp vraagt, zeg dan:
unseen = De hub kan nu niet bekeken worden.
unseen-next = Probeer zo meteen opnieuw; blijft het zo: saphan-hub check.
