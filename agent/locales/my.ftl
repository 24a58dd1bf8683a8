# What the pages say, in Burmese: begun. What is missing is said in English. Not yet read by a native reader.

## Round every page

nav-label = စာမျက်နှာများ
nav-status = အခြေအနေ
hide = မျက်နှာပြင် ဖျောက်ရန်
nobody-in-particular = ရုံး

## Time

moment = { $date } { $time }
date = { $day } { $month } { $year }
date-buddhist = { $day } { $month } { $year } ({ $common })
month-1 = ဇန်နဝါရီ
month-2 = ဖေဖော်ဝါရီ
month-3 = မတ်
month-4 = ဧပြီ
month-5 = မေ
month-6 = ဇွန်
month-7 = ဇူလိုင်
month-8 = ဩဂုတ်
month-9 = စက်တင်ဘာ
month-10 = အောက်တိုဘာ
month-11 = နိုဝင်ဘာ
month-12 = ဒီဇင်ဘာ

## Coming in and going out

unlock-heading = သော့ဖွင့်ရန်
unlock-passphrase = စကားဝှက်
unlock-do = သော့ဖွင့်ရန်

## Lists of referrals

nav-sent = ပို့ပြီး
nav-partners = မိတ်ဖက်များ
sent-heading = ပို့ပြီး
list-services = ဝန်ဆောင်မှုများ
list-state = အခြေအနေ
