# What the pages say, in Dutch: begun. What is missing is said in English. Not yet read by a native reader.

## Round every page

title = { $due ->
    [0] Saphan
   *[other] Saphan - { $due } te doen
}
skip = Naar de inhoud
nav-label = Pagina’s
nav-status = Toestand
hide = Scherm verbergen
nobody-in-particular = kantoor
line-connected = Verbonden { $ago }.
line-never = Nog nooit verbonden.
line-waiting = { $count ->
    [0] Niets wacht om te vertrekken.
    [one] 1 bericht wacht om te vertrekken.
   *[other] { $count } berichten wachten om te vertrekken.
}

## Time

moment = { $date } { $time }
date = { $day } { $month } { $year }
date-buddhist = { $day } { $month } { $year } ({ $common })
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
never = nooit
ago-moment = zojuist
ago-minutes = { $count } min geleden
ago-hours = { $count } uur geleden
ago-days = { $count ->
    [one] gisteren
   *[other] { $count } dagen geleden
}

## Coming in and going out

unlock-heading = Ontgrendelen
unlock-locked = Het kantoor is vergrendeld. Verzegelde berichten komen en gaan nog steeds; geen ervan wordt geopend voordat iemand een wachtzin geeft.
unlock-officer = Uw code
unlock-officer-hint = Zoals lo-01. Laat leeg om binnen te komen met de wachtzin van het kantoor.
unlock-passphrase = Wachtzin
unlock-passphrase-hint = U mag hem plakken. Proberen duurt een of twee seconden.
unlock-do = Ontgrendelen
hidden-title = Kantoornotities
hidden-text = Er zijn geen notities voor vandaag.
hidden-back = Verder
alone-heading = Er was een tijd niemand
alone-text = Saphan is nog open in een ander venster. Wat op deze pagina stond, wordt niet meer getoond.
alone-back = Hier verder
refused-heading = Dit is niet gedaan
refused-code = Als u uw beheerder belt, zeg dan:
refused-back = Terug naar de eerste pagina
error-unchanged = Er is niets veranderd.
no-page = Deze pagina bestaat niet.

## Lists of referrals

nav-inbox = { $due ->
    [0] Ontvangen
   *[other] Ontvangen ({ $due })
}
nav-sent = Verzonden
nav-partners = Partners
nav-queue = Wachtrij
inbox-heading = Ontvangen
sent-heading = Verzonden
part-ours = Dit kantoor moet handelen ({ $count })
part-theirs = Wacht op anderen ({ $count })
part-over = Gesloten ({ $count })
list-reference = Kenmerk
list-from = Van
list-to = Aan
list-services = Diensten
list-urgency = Spoed
list-due = Uiterlijk
list-state = Stand
