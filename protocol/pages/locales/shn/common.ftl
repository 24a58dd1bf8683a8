# What the pages say, in Shan: begun. What is missing is said in English. Not yet read by a native reader.

## Round every page

skip = ၶၢမ်ႈၸူး လမ်းၼႂ်း
nav-label = ၼႃႈလိၵ်ႈ
hide = သိူင်ႇ ၼႃႈၸေႃး
language-begun = { $name } (တႄႇဝႆႉ)

## Time

moment = { $date } { $time }
date = { $day } { $month } { $year }
date-buddhist = { $day } { $month } { $year } ({ $common })
date-month = { $month } { $year }
date-month-buddhist = { $month } { $year } ({ $common })
month-1 = ၸၼ်ႇဝႃႇရီႇ
month-2 = ၾႅပ်ႇဝႃႇရီႇ
month-3 = မၢတ်ႉၶျ်
month-4 = ဢေႇပရႄႇ
month-5 = မေႇ
month-6 = ၸုၼ်ႇ
month-7 = ၸူႇလၢႆႇ
month-8 = ဢေႃးၵၢတ်ႉ
month-9 = သႅပ်ႇထႅမ်ႇပႃႇ
month-10 = ဢွၵ်ႇထူဝ်ႇပႃႇ
month-11 = ၼူဝ်ႇဝႅမ်ႇပႃႇ
month-12 = တီႇသႅမ်ႇပႃႇ
never = ပႆႇမီး သေပွၵ်ႈ
ago-moment = တိုၵ်ႉႁႃယၢမ်းလဵဝ်
ago-minutes = မိူဝ်ႈပူၼ်ႉမႃး { $count } မဵတ်ႉ
ago-hours = မိူဝ်ႈပူၼ်ႉမႃး { $count } မူင်း
ago-days = { $count ->
    [1] မိူဝ်ႈဝႃး
   *[other] မိူဝ်ႈပူၼ်ႉမႃး { $count } ဝၼ်း
}

## Coming in and going out

unlock-heading = ပိုတ်ႇသေႃး
unlock-passphrase = ၶေႃႈလပ်ႉ
unlock-do = ပိုတ်ႇသေႃး
hidden-title = မၢႆတွင်းလုမ်းၵၢၼ်
hidden-text = ဝၼ်းမိူဝ်ႈၼႆႉ ဢမ်ႇမီး မၢႆတွင်း။
hidden-back = သိုပ်ႇၵႂႃႇ
alone-back = သိုပ်ႇႁဵတ်း တီႈၼႆႈ
list-of = { $one }; { $rest }
