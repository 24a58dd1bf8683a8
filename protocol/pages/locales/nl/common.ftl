# What the pages say, in Dutch. Not yet read by a native reader.

## Round every page

skip = Naar de inhoud
nav-label = Pagina’s
hide = Scherm verbergen
language-begun = { $name } (begonnen)

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
unlock-passphrase = Wachtzin
unlock-passphrase-hint = U mag hem plakken. Nakijken duurt een of twee seconden.
unlock-do = Ontgrendelen
hidden-title = Kantoornotities
hidden-text = Er zijn geen notities voor vandaag.
hidden-back = Verdergaan
alone-heading = Er was een tijd niemand
alone-text = Saphan is nog open in een ander venster. Wat op deze pagina stond, wordt niet meer getoond.
alone-back = Hier verdergaan

## Why something was not done

refused-heading = Dit is niet gedaan
refused-code = Als u uw beheerder belt, zeg dan:
refused-back = Terug naar de eerste pagina
error-unchanged = Er is niets veranderd.
late = Dit duurt langer dan een pagina kan wachten.
late-safety = Misschien wordt het nog uitgevoerd.
late-next = Kijk naar de doorverwijzing of de wachtrij voor u het opnieuw doet.
no-page = Deze pagina bestaat niet.
unwelcome-host = Dit adres hoort bij een andere naam. Deze pagina’s zijn alleen voor deze computer.
unwelcome-origin = Een andere pagina heeft dit gestuurd. Alleen de pagina’s van Saphan zelf mogen dat.
unwelcome-method = Zo kan een pagina niet gevraagd worden.
unwelcome-next = Sluit dit venster en open Saphan opnieuw met zijn snelkoppeling.
error-no-session = Deze browser is niet binnengelaten, of Saphan is sindsdien opnieuw gestart.
error-link-unknown = Deze link hoort niet bij deze start van Saphan.
error-link-late = Deze link is ouder dan vijf minuten, of de klok van deze computer is intussen verzet.
error-link-used = Deze link is al gebruikt. Een link werkt maar één keer.
error-session-gone = Er zijn te veel browsers tegelijk binnengelaten.
error-page-outdated = Deze pagina dateert van voor de laatste ontgrendeling.
error-page-outdated-next = Open ze opnieuw en herhaal wat u deed.
error-form-too-long = Dit is meer dan een pagina aankan.
error-form-too-long-next = Maak de tekst korter.
error-pages-stopping = Saphan wordt gestopt.
error-pages-stopping-next = Start het opnieuw.
error-no-passphrase = Er is geen wachtzin ingetypt.
error-no-passphrase-next = Typ of plak hem.

# At the head of each printed sheet.
on-paper = Vertrouwelijk
