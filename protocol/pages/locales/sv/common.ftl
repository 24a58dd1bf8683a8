# What the pages say, in Swedish: begun. What is missing is said in English. Not yet read by a native reader.

## Round every page

skip = Till innehållet
nav-label = Sidor
hide = Dölj skärmen
language-begun = { $name } (påbörjat)

## Time

moment = { $date } { $time }
date = { $day } { $month } { $year }
date-buddhist = { $day } { $month } { $year } ({ $common })
date-month = { $month } { $year }
date-month-buddhist = { $month } { $year } ({ $common })
month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
never = aldrig
ago-moment = nyss
ago-minutes = för { $count } min sedan
ago-hours = { $count ->
    [one] för 1 timme sedan
   *[other] för { $count } timmar sedan
}
ago-days = { $count ->
    [one] i går
   *[other] för { $count } dagar sedan
}

## Coming in and going out

unlock-heading = Lås upp
unlock-passphrase = Lösenfras
unlock-passphrase-hint = Du kan klistra in den. Kontrollen tar en eller två sekunder.
unlock-do = Lås upp
hidden-title = Kontorsanteckningar
hidden-text = Det finns inga anteckningar för i dag.
hidden-back = Fortsätt
alone-heading = Ingen har varit här på ett tag
alone-text = Saphan är fortfarande öppet i ett annat fönster. Det som stod på den här sidan visas inte längre.
alone-back = Fortsätt här

## Why something was not done

refused-heading = Det här gick inte
refused-code = Om du ringer din administratör, säg:
refused-back = Tillbaka till första sidan
error-unchanged = Inget ändrades.
late = Det här tar längre tid än en sida kan vänta.
late-safety = Det kan fortfarande bli gjort.
late-next = Titta på hänvisningen eller kön innan du gör om det.
no-page = Sidan finns inte.
unwelcome-host = Den här adressen hör till ett annat namn. Sidorna är bara till för den här datorn.
unwelcome-origin = En annan sida skickade det här. Bara Saphans egna sidor får göra det.
unwelcome-method = Så kan man inte be om en sida.
unwelcome-next = Stäng det här fönstret och öppna Saphan på nytt med dess genväg.
error-no-session = Den här webbläsaren har inte släppts in, eller så har Saphan startats om sedan dess.
error-link-unknown = Länken hör inte till den här starten av Saphan.
error-link-late = Länken är äldre än fem minuter, eller så har den här datorns klocka ställts om.
error-link-used = Länken har redan använts. En länk fungerar en gång.
error-session-gone = För många webbläsare släpptes in samtidigt.
error-page-outdated = Sidan öppnades före den senaste upplåsningen.
error-page-outdated-next = Öppna den igen och gör om det du gjorde.
error-form-too-long = Det här är mer än vad en sida tar emot.
error-form-too-long-next = Gör texten kortare.
error-pages-stopping = Saphan håller på att stängas.
error-pages-stopping-next = Starta det igen.
error-no-passphrase = Ingen lösenfras skrevs in.
error-no-passphrase-next = Skriv eller klistra in den.

# At the head of each printed sheet.
on-paper = Konfidentiellt
list-of = { $one }; { $rest }
