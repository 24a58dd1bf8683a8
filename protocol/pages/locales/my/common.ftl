# What the pages say, in Burmese. Not yet read by a native reader.

## Round every page

skip = အကြောင်းအရာသို့ ကျော်သွားရန်
nav-label = စာမျက်နှာများ
hide = မျက်နှာပြင် ဖျောက်ရန်
language-begun = { $name } (စတင်ထား)

## Time

moment = { $date } { $time }
date = { $day } { $month } { $year }
date-buddhist = { $day } { $month } { $year } ({ $common })
date-month = { $month } { $year }
date-month-buddhist = { $month } { $year } ({ $common })
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
never = တစ်ခါမျှ မရှိသေး
ago-moment = ယခုလေးတင်
ago-minutes = လွန်ခဲ့သော { $count } မိနစ်
ago-hours = လွန်ခဲ့သော { $count } နာရီ
ago-days = { $count ->
    [1] မနေ့က
   *[other] လွန်ခဲ့သော { $count } ရက်
}

## Coming in and going out

unlock-heading = သော့ဖွင့်ရန်
unlock-passphrase = စကားဝှက်
unlock-passphrase-hint = ကူးထည့်နိုင်သည်။ စစ်ဆေးချိန် တစ်စက္ကန့် နှစ်စက္ကန့်ခန့် ကြာသည်။
unlock-do = သော့ဖွင့်ရန်
hidden-title = ရုံးမှတ်စုများ
hidden-text = ယနေ့အတွက် မှတ်စု မရှိပါ။
hidden-back = ဆက်သွားရန်
alone-heading = ဤနေရာတွင် အတန်ကြာ မည်သူမျှ မရှိခဲ့ပါ
alone-text = Saphan သည် အခြားဝင်းဒိုးတွင် ဖွင့်ထားဆဲ ဖြစ်သည်။ ဤစာမျက်နှာပါ အကြောင်းအရာကို မပြတော့ပါ။
alone-back = ဤနေရာတွင် ဆက်လုပ်ရန်

## Why something was not done

refused-heading = ဤအရာကို မလုပ်ဆောင်ခဲ့ပါ
refused-code = စီမံသူထံ ဖုန်းဆက်လျှင် ဤသို့ ပြောပါ -
refused-back = ပထမစာမျက်နှာသို့ ပြန်သွားရန်
error-unchanged = ဘာမျှ မပြောင်းလဲခဲ့ပါ။
late = ဤစာမျက်နှာ စောင့်နိုင်သည်ထက် ပိုကြာနေသည်။
late-safety = ပြီးမြောက်နိုင်သေးသည်။
late-next = ထပ်မလုပ်မီ ညွှန်းပို့မှု သို့မဟုတ် စောင့်စာရင်းကို ကြည့်ပါ။
no-page = ထိုသို့သော စာမျက်နှာ မရှိပါ။
unwelcome-host = ဤလိပ်စာသည် အခြားအမည်နှင့် သက်ဆိုင်သည်။ ဤစာမျက်နှာများသည် ဤကွန်ပျူတာအတွက်သာ ဖြစ်သည်။
unwelcome-origin = အခြားစာမျက်နှာတစ်ခုက ပို့ခြင်း ဖြစ်သည်။ Saphan ၏ စာမျက်နှာများကသာ ပို့ခွင့် ရှိသည်။
unwelcome-method = စာမျက်နှာကို ဤနည်းဖြင့် တောင်းယူ၍ မရပါ။
unwelcome-next = ဤဝင်းဒိုးကို ပိတ်ပြီး Saphan ကို ၎င်း၏ စတင်ရန်နေရာမှ ပြန်ဖွင့်ပါ။
error-no-session = ဤဘရောက်ဇာကို ဝင်ခွင့် မပေးထားပါ သို့မဟုတ် ဝင်ပြီးနောက် Saphan ကို ပြန်စခဲ့သည်။
error-link-unknown = ဤလင့်ခ်သည် Saphan ကို ယခုတစ်ကြိမ် စတင်ခြင်းမှ လင့်ခ် မဟုတ်ပါ။
error-link-late = ဤလင့်ခ်သည် ငါးမိနစ်ထက် ကြာနေပြီ သို့မဟုတ် ဤအတောအတွင်း ကွန်ပျူတာ၏ နာရီကို ပြောင်းခဲ့သည်။
error-link-used = ဤလင့်ခ်ကို ယခင်က သုံးပြီး ဖြစ်သည်။ လင့်ခ်တစ်ခုကို တစ်ကြိမ်သာ သုံးနိုင်သည်။
error-session-gone = တစ်ချိန်တည်းတွင် ဝင်ခွင့်ပေးထားသော ဘရောက်ဇာ များလွန်းသည်။
error-page-outdated = ဤစာမျက်နှာသည် နောက်ဆုံး သော့မဖွင့်မီက ဖြစ်သည်။
error-page-outdated-next = ၎င်းကို ပြန်ဖွင့်ပြီး သင်လုပ်ခဲ့သည်ကို ထပ်လုပ်ပါ။
error-form-too-long = စာမျက်နှာ လက်ခံနိုင်သည်ထက် များနေသည်။
error-form-too-long-next = စာကို တိုအောင် ရေးပါ။
error-pages-stopping = Saphan ကို ပိတ်နေသည်။
error-pages-stopping-next = ပြန်စတင်ပါ။
error-no-passphrase = စကားဝှက် မရိုက်ရသေးပါ။
error-no-passphrase-next = ရိုက်ပါ သို့မဟုတ် ကူးထည့်ပါ။

# At the head of each printed sheet.
on-paper = လျှို့ဝှက်

## The help of a command, and what is wrong with one

usage-heading = သုံးပုံ -
usage-commands = အမိန့်များ -
usage-arguments = ပေးရမည့်အချက်များ -
usage-options = ရွေးချယ်မှုများ -
usage-example = ဥပမာ -
usage-default = {"["}မပေးလျှင် - { $value }]
usage-possible = {"["}ပေးနိုင်သည့် တန်ဖိုးများ - { $values }]
usage-possible-list = ပေးနိုင်သည့် တန်ဖိုးများ -
usage-help = အကူအညီ ပြရန်
usage-help-short = အကူအညီ ပြရန် (အပြည့်အစုံကို '--help' ဖြင့် ကြည့်ပါ)
usage-help-long = အကူအညီ ပြရန် (အကျဉ်းကို '-h' ဖြင့် ကြည့်ပါ)
usage-version = ဗားရှင်း ပြရန်
usage-help-command = ဤစာ သို့မဟုတ် ပေးထားသော အမိန့်၏ အကူအညီ ပြရန်
usage-help-which = ဤအမိန့်၏ အကူအညီ ပြရန်
usage-error = အမှား - { $what }
usage-unknown-argument = မမျှော်လင့်သည့်အချက် '{ $argument }'
usage-unknown-command = ထိုသို့သော အမိန့် မရှိပါ - '{ $command }'
usage-missing-arguments = ဤအချက်များ လိုအပ်ပြီး မပေးထားပါ -
usage-missing-command = '{ $command }' တွင် ၎င်း၏ အမိန့်များအနက် တစ်ခု လိုအပ်သည် - { $values }
usage-no-value = '{ $argument }' တွင် တန်ဖိုး လိုအပ်ပြီး မပေးထားပါ
usage-invalid-value = '{ $argument }' အတွက် တန်ဖိုး '{ $value }' မမှန်ပါ
usage-invalid-because = '{ $argument }' အတွက် တန်ဖိုး '{ $value }' မမှန်ပါ - { $why }
usage-conflict = '{ $argument }' ကို '{ $other }' နှင့် အတူ သုံး၍ မရပါ
usage-conflict-some = '{ $argument }' ကို ပေးထားသော အခြားအချက်များနှင့် အတူ သုံး၍ မရပါ
usage-twice = '{ $argument }' ကို တစ်ကြိမ်သာ ပေးနိုင်သည်
usage-too-many = '{ $argument }' အတွက် '{ $value }' သည် ပိုနေသော တန်ဖိုး ဖြစ်သည်
usage-too-few = '{ $argument }' တွင် တန်ဖိုး အနည်းဆုံး { $least } ခု လိုအပ်ပြီး { $given } ခု ပေးထားသည်
usage-wrong-number = '{ $argument }' တွင် တန်ဖိုး { $wanted } ခု လိုအပ်ပြီး { $given } ခု ပေးထားသည်
usage-no-equals = '{ $argument }' ၏ တန်ဖိုးရှေ့တွင် ညီမျှခြင်းသင်္ကေတ လိုအပ်သည်
usage-not-text = ပေးထားသည့်အချက်တစ်ခုသည် မှန်ကန်သော စာသား (UTF-8) မဟုတ်ပါ
usage-other = ပေးထားသည့်အချက်များကို နားမလည်ပါ
usage-similar = { $values } ကို ဆိုလိုပါသလား။
usage-more = ပိုမို ကြည့်ရန် - { $command }
list-of = { $one }၊ { $rest }
