# What the pages of the authority say, in Dutch. Not yet read by a native reader.

## Round every page

title = { $due ->
    [0] Saphan
   *[other] Saphan - { $due } te doen
}
nav-requests = { $due ->
    [0] Aanvragen
   *[other] Aanvragen ({ $due })
}
nav-partners = Partners
nav-powers = Bevoegdheden
nav-log = Logboek
nav-backup = Back-up
line-no-hub = Er is nog geen hub bekend.
line-told = De hub is bijgewerkt; laatste contact { $at }.
line-untold = { $count ->
    [0] Met de hub is nog geen contact geweest.
    [one] De hub kent 1 handeling nog niet.
   *[other] De hub kent { $count } handelingen nog niet.
}
line-waiting = { $count ->
    [0] Niemand wacht op een antwoord.
    [one] 1 kantoor wacht op een antwoord.
   *[other] { $count } kantoren wachten op een antwoord.
}
nothing = -
back = Terug
later = Later
why = Waarom
lacks-reason = Kies waarom.
network = Netwerk
key-fingerprint = Vingerafdruk van de sleutel
at-by = { $at }, { $by }
from-until = { $from } tot { $until }

## Coming in and going out

unlock-locked = De sleutel is verzegeld. Niets wordt getoond en niets wordt ondertekend voordat iemand de wachtzin geeft.
unlock-by = Wie handelt
unlock-by-hint = Uw naam, initialen of een code. Het logboek bewaart het voorgoed.
stay-soon = De pagina’s worden over een minuut vergrendeld.
stay-do = Blijven
refused-code = Als u per telefoon hulp vraagt, zeg dan:
late-next = Kijk in het logboek voor u het opnieuw doet.
error-no-session-next = Open de pagina’s opnieuw met hun snelkoppeling (saphan-ca open).
error-link-unknown-next = Open de pagina’s opnieuw met hun snelkoppeling (saphan-ca open).
error-link-late-next = Open de pagina’s opnieuw met hun snelkoppeling (saphan-ca open).
error-link-used-next = Open de pagina’s opnieuw (saphan-ca open). Hebt u hem niet zelf gebruikt, dan kan iemand anders deze map lezen.
error-session-gone-next = Open de pagina’s opnieuw met hun snelkoppeling (saphan-ca open).
error-locked = De pagina’s zijn intussen vergrendeld, of de sleutel is veranderd.
error-locked-next = Geef de wachtzin opnieuw.
error-by = Dit is geen naam die het logboek kan bewaren.
error-by-next = Schrijf 1 tot 64 zichtbare tekens, zonder spatie vooraan of achteraan.
error-wrong-passphrase = De wachtzin is fout.
error-wrong-passphrase-next = Kijk of de hoofdletters vastgezet zijn (Caps Lock), en probeer opnieuw.
error-passphrase = Dit kan geen wachtzin zijn: hij is leeg, te kort of te lang.
error-passphrase-next = Probeer opnieuw.
error-authority-in-use = Een ander programma gebruikt net nu de map van de autoriteit.
error-authority-in-use-next = Probeer zo meteen opnieuw.
error-program-fault = Het programma heeft hier een fout.
error-program-fault-next = Voer saphan-ca check uit, en kijk in het logboek.

## Who asks to join

requests-heading = Wie vraagt om erbij te komen
requests-none = Niemand vraagt om erbij te komen, voor zover hier bekend is.
request-name = Aanvraag
request-asked = Gevraagd
request-made = Gemaakt bij het kantoor
request-invited = Uitgenodigd
request-invited-by = Uitgenodigd door
request-number = Nummer
request-look = Bekijk deze aanvraag aandachtig.
request-heading = { $partner } vraagt om erbij te komen
request-others = { $count ->
    [one] Iemand anders kwam één keer met dezelfde uitnodiging: ze is onderweg gelezen.
   *[other] Anderen kwamen { $count } keer met dezelfde uitnodiging: ze is onderweg gelezen.
}
request-differed = Het nummer is al eens vergeleken, en was een ander: { $at }.
number-not-compared = niet vergeleken
number-differed = verschilde
number-form = Een groep heeft vijf cijfers, in om het even welk schrift. Kijk naar de groepen die aangeduid zijn.
number-slip = Het controlecijfer klopt niet: iets is fout gelezen, gehoord of getypt. Laat alles opnieuw voorlezen.
number-slip-in = Het controlecijfer klopt niet: kijk naar groep { $group }, en laat die opnieuw voorlezen.
number-call-again = Dit is te vaak fout getypt. Beëindig de oproep, bel opnieuw, en begin met de eerste groep.
number-nothing-compared = Er is niets vergeleken en niets veranderd.
compare-heading = Het nummer per telefoon vergelijken
compare-telephone = Bel { $partner } op een nummer dat u al had, niet op een dat met de aanvraag meekwam. Daar leest men vijf groepen van vijf cijfers voor.
compare-hidden = Typ elke groep zoals u ze hoort. Het nummer van deze computer blijft verborgen tot alle vijf getypt zijn en dezelfde zijn.
compare-legend = Wat voorgelezen wordt
compare-group = Groep { $group }
compare-group-wrong = Typ hier vijf cijfers.
compare-do = Vergelijken en goedkeuren
second-passphrase = Wachtzin van { $name }
second-hint = { $name } is de tweede beheerder, en typt hem zonder dat de eerste kijkt.
admitted-heading = { $partner } is een partner
admitted-same = Hetzelfde nummer, controlecijfer juist, vergeleken door { $by }.
admitted-until = De identiteit geldt tot { $until }. De toegang tot de hub vernieuwt zichzelf.
admitted-next = Maak nu een back-up: wat er niet in zit, is samen met deze computer verloren.
differs-heading = Het nummer hoort niet bij deze aanvraag
differs-what = Wat { $partner } voorlas, is niet het nummer van de aanvraag die de hub doorgaf. Iemand anders las de uitnodiging, of de hub spreekt de waarheid niet.
differs-safety = Niemand is toegelaten. Het logboek zegt wie vergeleek, en wanneer.
differs-next = Weiger de aanvraag met deze reden, en nodig het kantoor opnieuw uit langs een andere weg.
refuse-link = Weigeren
refuse-heading = De aanvraag van { $partner } weigeren
refuse-about = Het kantoor krijgt de reden bij de hub te horen, ondertekend door de autoriteit. Met een nieuwe uitnodiging kan het erbij komen.
refuse-words = Enkele woorden voor het kantoor
refuse-words-hint = Mag leeg blijven. Eén regel van hoogstens 200 tekens; niets over personen.
refuse-bad-words = De woorden zijn te lang, of verbergen iets.
refuse-do = Weigeren
refusal-number-differs = Het nummer dat voorgelezen is, is een ander.
refusal-not-reached = Niemand is bereikt op een nummer dat al bekend was.
refusal-not-theirs = Het kantoor zegt dat het niets gevraagd heeft.
refusal-other-invitation = Er moet een andere uitnodiging gebruikt worden.
refusal-other = Andere reden, zoals hieronder uitgelegd.
error-authority-answered = Op deze aanvraag, of op de uitnodiging ervan, is al geantwoord.
error-authority-answered-next = Nodig het kantoor opnieuw uit, als het nog eens moet vragen (saphan-ca invite PARTNER --country CC).
error-authority-former-root = De uitnodiging noemt een basissleutel die door een andere opgevolgd is.
error-authority-former-root-next = Nodig het kantoor opnieuw uit (saphan-ca invite PARTNER --country CC).
error-second-needed = De tweede beheerder moet akkoord gaan.
error-second-needed-next = Laat die de eigen wachtzin typen.
error-second-same-person = Wie handelt, is de tweede beheerder, en één mens kan niet beide zijn.
error-second-same-person-next = Laat iemand anders de wachtzin geven, onder de eigen naam.
error-second-lost = De sleutel van de tweede beheerder is met de oude computer verloren gegaan.
error-second-lost-next = Duid eerst een nieuwe aan (saphan-ca second NAME).
error-request-not-found = Deze aanvraag is hier niet bekend. Misschien is er al op geantwoord.
error-request-not-found-next = Kijk in de lijst van aanvragen, of contacteer de hub (saphan-ca sync, saphan-ca request list).

## Visits at the hub

visit-last = Laatste contact met de hub: { $at }.
visit-never = Met de hub is nog geen contact geweest.
visit-hub = Hub:
visit-do = De hub contacteren
hub-address = Adres van de hub
hub-address-hint = Zoals hub.example.org:4433.
error-hub-address = Dit is geen adres van een hub.
error-hub-address-next = Schrijf er een zoals hub.example.org:4433.
error-hub-unknown = Deze autoriteit weet nog niet waar haar hub is.
error-hub-unknown-next = Schrijf het adres één keer (--hub HOST:PORT).
done-visited = Er was contact met de hub: hij heeft wat hem ontbrak, en de lijst van aanvragen is nieuw.
done-told = De hub heeft het gekregen.
done-untold = Er is nog geen hub bekend, dus heeft geen enkele hub het gekregen.
done-not-reached = De hub is niet bereikt en heeft het nog niet gekregen. Contacteer hem wanneer de verbinding er weer is.
done-strange = De hub gaf aanvragen door die geen uitnodiging verklaart; ze zijn opzijgelegd.
done-clock = De klokken van deze computer en van de hub verschillen minuten. Zet de klok die fout is, juist.
done-own-word = Een partner heeft zichzelf teruggetrokken. Kijk in de lijst van partners, en haal hem uit het netwerk.
done-refused = De aanvraag is geweigerd.
done-withdrawn = De uitnodiging is teruggenomen.
done-withdrawn-asked = Iemand had ermee gevraagd, en wordt zonder reden geweigerd.
done-suspended = De partner is geschorst.
done-resumed = De partner doet weer mee.
done-revoked = De partner is uit het netwerk.
done-backed-up = De back-up is geschreven. Kijk na of hij opengaat.

## Invitations

invitations-heading = Uitnodigingen die open zijn
invitations-none = Er is geen uitnodiging open.
invitation-made = Gemaakt
invitation-until = Geldig tot
invitation-back = Terugnemen
invitation-back-do = De uitnodiging van { $partner } terugnemen
withdraw-about = Zodra de hub het weet, krijgt wie ermee komt te horen dat het geen uitnodiging is. Een nieuwe kan altijd gemaakt worden.
withdraw-asked = Iemand heeft ermee gevraagd en wacht op antwoord: die wordt zonder reden geweigerd.
invite-link = Een kantoor uitnodigen
invite-heading = Een kantoor uitnodigen
invite-partner-hint = Hoe het kantoor zal heten: een korte naam en het land, zoals nkw-la.
invite-country-hint = Twee letters, ter controle: dezelfde als achteraan in de code.
invite-life = Hoelang ze mag wachten
invite-hours = { $hours } uur
invite-do = De uitnodiging maken
invited-heading = Uitnodiging voor { $partner }
invited-once = Ze is één keer goed, tot { $until }. Ze wordt nu getoond en daarna nooit meer.
invited-text = Tekst van de uitnodiging, om te kopiëren
invited-alone = Geef ze alleen aan dat kantoor; hoe u ze bezorgt, maakt niet uit. Leest iemand anders ze ook, dan kan die in naam van het kantoor een aanvraag doen; het nummer dat u per telefoon vergelijkt, klopt dan niet.
invited-done = Ze is gekopieerd
error-partner-code = Het kantoor heeft een code nodig zoals nkw-la.
error-partner-code-next = Schrijf een korte naam en het land, zoals nkw-la.
error-authority-already-partner = Dit kantoor is al een partner.
error-authority-already-partner-next = Kijk op de pagina ervan (saphan-ca partner show CODE).
error-authority-nothing-open = De partner heeft geen open uitnodiging.
error-authority-nothing-open-next = Kijk bij de aanvragen: misschien is ze gebruikt (saphan-ca request list).
error-kit-not-confirmed = De herstelset is niet bevestigd, dus wordt niets uitgegeven.
error-kit-not-confirmed-next = Bevestig hem (saphan-ca kit confirm), of maak er een (saphan-ca kit make).
error-root-not-kept = De nieuwe basissleutel zit nog in geen enkele back-up.
error-root-not-kept-next = Maak eerst een back-up (saphan-ca backup FILE).
error-country = Het land is niet dat achteraan in de code van de partner.
error-country-next = Verbeter een van de twee.
error-invitation-life = Een uitnodiging is 1 tot 168 uur goed.
error-invitation-life-next = Kies er een uit de lijst.
error-changed-meanwhile = Er is iets gedaan sinds deze pagina geopend werd, misschien net dit.
error-changed-meanwhile-next = Kijk naar de open uitnodigingen. Staat ze er niet, stuur dan het formulier opnieuw.

## Partners

partner-code = Code
partner-country = Land
partner-state = Status
partner-until = Identiteit tot
partner-identity = Identiteit
partner-needs = Te doen
partner-seen = Laatst vernieuwd bij de hub
partner-compared = Nummer vergeleken
partner-renewal = De toegang tot de hub vernieuwt zichzelf. Een nieuwe identiteit vraagt het kantoor met een bestand; geef ze met saphan-ca partner renew.
partners-none = Er is nog geen partner.
partners-active = { $count ->
    [one] 1 partner is actief.
   *[other] { $count } partners zijn actief.
}
state-active = actief
state-suspended = geschorst
state-revoked = niet meer in het netwerk
state-out = zelf teruggetrokken
state-because = { $state }: { $reason }
needs-revocation = Uit het netwerk te halen
needs-due = { $days ->
    [one] Nieuwe identiteit nodig, nog 1 dag
   *[other] Nieuwe identiteit nodig, nog { $days } dagen
}
needs-late = { $days ->
    [one] Identiteit voorbij sinds 1 dag
   *[other] Identiteit voorbij sinds { $days } dagen
}
needs-line = { $days ->
    [one] Vernieuwing bij de hub mislukt sinds 1 dag
   *[other] Vernieuwing bij de hub mislukt sinds { $days } dagen
}
own-word = De partner heeft zichzelf met de eigen sleutel teruggetrokken, sinds { $since } volgens hub { $hub }. Haal hem uit het netwerk, zodat de lijst hetzelfde zegt.
refused-at-hub = Geweigerd bij de hub, die deze lijst heeft sinds uiterlijk { $at }.
refused-not-yet = De hub weet het nog niet. Contacteer hem.
error-unknown-partner = Deze partner bestaat niet.
error-unknown-partner-next = Kijk in de lijst van partners.
error-authority-unknown-partner = Deze partner bestaat niet.
error-authority-unknown-partner-next = Kijk in de lijst van partners (saphan-ca partner list).
error-authority-already-revoked = De partner is al uit het netwerk.
error-authority-already-revoked-next = Kijk op de pagina ervan (saphan-ca partner show CODE).
error-authority-suspended = De partner is al geschorst.
error-authority-suspended-next = Kijk op de pagina ervan (saphan-ca partner show CODE).
error-authority-not-suspended = De partner is niet geschorst.
error-authority-not-suspended-next = Kijk op de pagina ervan (saphan-ca partner show CODE).

## Stopping and cutting off

act-suspend-link = Schorsen
act-suspend-heading = { $partner } schorsen
act-suspend-about = Zodra de hub de nieuwe lijst heeft, weigert hij { $partner } en verbreekt hij de verbinding. De sleutels blijven gelden, niets is verloren, en u kunt het op elk moment beëindigen.
act-suspend-do = Schorsen
act-resume-link = Schorsing opheffen
act-resume-heading = De schorsing van { $partner } opheffen
act-resume-about = Zodra de hub de nieuwe lijst heeft, doet { $partner } weer mee met de sleutels van voorheen.
act-resume-do = Schorsing opheffen
act-revoke-link = Uit het netwerk halen
act-revoke-heading = { $partner } uit het netwerk halen
act-revoke-about = Dit kan niet ongedaan gemaakt worden: de sleutels van { $partner } komen nooit terug. De verbinding wordt verbroken zodra de hub de nieuwe lijst heeft. Wat de hub ervan aannam vanaf het moment hieronder, telt niet, en wat erop wacht, gaat terug naar wie het stuurde.
act-revoke-do = Voorgoed uit het netwerk halen
revoke-since = Sinds welke dag de sleutels misschien in andere handen waren
revoke-since-hint = Zoals 2026-11-25. Mag leeg blijven: dan vanaf nu, of vanaf wanneer de partner zelf gezegd heeft.
revoke-wrong-since = De dag is er geen zoals 2026-11-25.
revoke-type = Typ { $partner } om te bevestigen
revoke-wrong-code = De code die getypt is, is niet die van de partner.
stop-device-missing = een toestel met sleutels is niet te vinden
stop-inquiry = iets moet eerst onderzocht worden
stop-partner-asks = de partner vroeg het
reason-device-lost = een toestel met sleutels is weg
reason-person-left = iemand met toegang is vertrokken
reason-key-exposed = een sleutel is misschien aan anderen bekend
reason-partner-leaves = de organisatie verlaat het netwerk
reason-partner-revoked = de partner heeft zichzelf teruggetrokken

## Powers and root

power = Bevoegdheid
power-who = Wie ze heeft
power-invite = Uitnodigen, uitgeven, vernieuwen
power-admit = Een kantoor toelaten, een nieuwe basissleutel maken
power-revoke = Schorsen, uit het netwerk halen, back-ups maken, een herstelset maken
power-restore = Terugzetten op een nieuwe computer
power-line = De verbinding van partners vernieuwen
power-sign = Ondertekenen voor een partner
power-holder = Wie { $key } en de wachtzin ervan heeft
power-alone = Dezelfde alleen
power-with-second = Dezelfde, en { $name } met een eigen wachtzin
power-nobody = Niemand: de tweede beheerder moet aangeduid worden (saphan-ca second NAME)
power-same = Dezelfde
power-sheets = Wie een back-up en twee bladen van de herstelset heeft
power-hubs = { $count ->
    [one] 1 hubsleutel, in zijn hub
   *[other] { $count } hubsleutels, in hun hubs
}
power-partners = { $count ->
    [one] 1 partner, voor zichzelf
   *[other] { $count } partners, elk voor zichzelf
}
powers-commands = De herstelset, de tweede beheerder, de wachtzin, certificaten van hubs en een nieuwe basissleutel maakt u op de commandoregel: saphan-ca --help.
root-heading = De basissleutel
root-fingerprint = Vingerafdruk van de basissleutel
root-until = De basissleutel geldt tot
root-entries = Vermeldingen van de lijst
root-hubs = Hubsleutels
root-not-kept = De nieuwe basissleutel zit nog in geen enkele back-up. Maak er een voordat u iets anders doet.
root-overlap = Een nieuwe basissleutel heeft het overgenomen, en certificaten van de oude tellen nog een tijd.
root-over = De tijd van de basissleutel is voorbij. Maak een nieuwe: saphan-ca root rotate.
kit = Herstelset
kit-none = Geen: niets wordt uitgegeven voordat er een gemaakt is.
kit-confirmed = { $kit }, bevestigd { $at }
kit-not-confirmed = { $kit }, niet bevestigd
kit-to-confirm = Niets wordt uitgegeven voordat de herstelset bevestigd is: saphan-ca kit confirm.
hands-heading = Wie gehandeld heeft
hand-name = Naam
hand-acts = Handelingen
hand-last = Laatste

## Log

log-verified = { $acts } handelingen, elk ondertekend en aan de vorige geketend, en de lijst van { $entries } vermeldingen stemt overeen. Dit is net nagekeken.
log-paper = Bewaar het nummer en de hash van de laatste handeling op papier: een logboek dat naar een oudere kopie teruggezet is, lijkt nog juist, en alleen die verraden het.
log-last = Laatste handeling
log-hash = De hash ervan
log-number = Nr.
log-at = Wanneer
log-by = Wie
log-what = Wat
log-whom = Over
log-agreed = De tweede beheerder ging akkoord.
log-pages = Pagina’s van het logboek
log-page = Pagina { $page } van { $pages }
log-newer = Nieuwere
log-older = Oudere
log-export = Alles exporteren

## Backup

backup-none = Er is geen back-up. Is deze computer verloren, dan is het netwerk verloren.
backup-last = { $days ->
    [0] De laatste back-up is vandaag gemaakt: { $at }, { $by }.
    [one] De laatste back-up is 1 dag oud: { $at }, { $by }.
   *[other] De laatste back-up is { $days } dagen oud: { $at }, { $by }.
} { $acts ->
    [0] Sindsdien is niets gedaan.
    [one] Sindsdien is 1 handeling gedaan.
   *[other] Sindsdien zijn { $acts } handelingen gedaan.
}
backup-last-older-kit = { $days ->
    [one] De laatste back-up is 1 dag oud: { $at }, { $by }.
   *[other] De laatste back-up is { $days } dagen oud: { $at }, { $by }.
} { $acts ->
    [0] Sindsdien is niets gedaan.
    [one] Sindsdien is 1 handeling gedaan.
   *[other] Sindsdien zijn { $acts } handelingen gedaan.
} Alleen bladen van een oudere herstelset openen hem.
backup-about = Een back-up bevat alles, ook de sleutel, verzegeld: twee bladen van de herstelset openen hem, of de wachtzin van vandaag. Bewaar er twee op twee plaatsen, geen ervan samen met een blad.
backup-file = Bestand
backup-file-hint = Op een andere schijf, met de volledige naam, zoals /media/stick/mekong.backup. Een bestand dat bestaat, wordt niet vervangen.
backup-passphrase = Wachtzin van de autoriteit
backup-do = De back-up maken
backup-found = Back-up van netwerk { $network } van { $at }: { $entries } vermeldingen, { $acts } handelingen. De sleutel past bij de basissleutel, lijst en logboek kloppen en stemmen overeen.
verify-link = Nakijken of een back-up opengaat
verify-heading = Nakijken of een back-up opengaat
verify-about = Het bestand wordt in het geheugen geopend en niets wordt veranderd. Met twee bladen van de herstelset doet u het op de commandoregel: saphan-ca backup verify --with-sheets.
verify-file-hint = Met de volledige naam, zoals /media/stick/mekong.backup.
verify-passphrase = De wachtzin die de autoriteit had toen de back-up gemaakt werd
verify-do = Openen
error-file-name = De naam van het bestand begint niet met de schijf of de map ervan.
error-file-name-next = Schrijf de volledige naam, zoals /media/stick/mekong.backup.
error-file-exists = Dit bestand bestaat al; misschien is het de enige back-up.
error-file-exists-next = Kies een andere naam.
error-file-not-found = Dit bestand bestaat niet.
error-file-not-found-next = Kijk naar de naam ervan.
error-file-not-ours = Dit is geen bestand van Saphan.
error-file-not-ours-next = Zoek een andere kopie.
error-file-unreadable = Het bestand kan niet gelezen worden.
error-file-unreadable-next = Kijk naar de schijf en de rechten ervan.
