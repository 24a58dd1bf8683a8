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
date-month = { $month } { $year }
date-month-buddhist = { $month } { $year } ({ $common })
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
alone-heading = Hier was een tijd niemand
alone-text = Saphan is nog open in een ander venster. Wat op deze pagina stond, wordt niet meer getoond.
alone-back = Hier verdergaan

## Why something was not done

refused-heading = Dit is niet gelukt
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

## The help of a command, and what is wrong with one

usage-heading = Gebruik:
usage-commands = Commando’s:
usage-arguments = Argumenten:
usage-options = Opties:
usage-example = Voorbeeld:
usage-default = {"["}standaard: { $value }]
usage-possible = {"["}mogelijke waarden: { $values }]
usage-possible-list = Mogelijke waarden:
usage-help = Help tonen
usage-help-short = Help tonen (meer met '--help')
usage-help-long = Help tonen (korter met '-h')
usage-version = Versie tonen
usage-help-command = Deze tekst tonen, of de help van het genoemde commando
usage-help-which = Help van dit commando tonen
usage-error = fout: { $what }
usage-unknown-argument = onverwacht argument '{ $argument }'
usage-unknown-command = onbekend commando '{ $command }'
usage-missing-arguments = deze zijn nodig en niet gegeven:
usage-missing-command = '{ $command }' heeft een van zijn commando’s nodig: { $values }
usage-no-value = '{ $argument }' heeft een waarde nodig, en er is er geen gegeven
usage-invalid-value = ongeldige waarde '{ $value }' voor '{ $argument }'
usage-invalid-because = ongeldige waarde '{ $value }' voor '{ $argument }': { $why }
usage-conflict = '{ $argument }' kan niet samen met '{ $other }' gebruikt worden
usage-conflict-some = '{ $argument }' kan niet gebruikt worden samen met andere argumenten die gegeven zijn
usage-twice = '{ $argument }' kan maar één keer gegeven worden
usage-too-many = '{ $value }' is één waarde te veel voor '{ $argument }'
usage-too-few = '{ $argument }' heeft minstens { $least } waarden nodig; gegeven: { $given }
usage-wrong-number = Aantal waarden dat '{ $argument }' nodig heeft: { $wanted }; gegeven: { $given }
usage-no-equals = '{ $argument }' heeft een gelijkteken nodig voor zijn waarde
usage-not-text = een argument is geen geldige tekst (UTF-8)
usage-other = de argumenten worden niet begrepen
usage-similar = Bedoelde u { $values }?
usage-more = Voor meer: { $command }
list-of = { $one }; { $rest }
