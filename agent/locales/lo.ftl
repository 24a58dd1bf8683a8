# What the pages say, in Lao: begun. What is missing is said in English. Not yet read by a native reader.

## Round every page

skip = ຂ້າມໄປທີ່ເນື້ອໃນ
nav-label = ໜ້າ
nav-status = ສະຖານະ
hide = ເຊື່ອງໜ້າຈໍ
nobody-in-particular = ຫ້ອງການ

## Time

moment = { $date } { $time }
date = { $day } { $month } { $year }
date-buddhist = { $day } { $month } { $year } ({ $common })
month-1 = ມັງກອນ
month-2 = ກຸມພາ
month-3 = ມີນາ
month-4 = ເມສາ
month-5 = ພຶດສະພາ
month-6 = ມິຖຸນາ
month-7 = ກໍລະກົດ
month-8 = ສິງຫາ
month-9 = ກັນຍາ
month-10 = ຕຸລາ
month-11 = ພະຈິກ
month-12 = ທັນວາ
never = ບໍ່ເຄີຍ
ago-minutes = { $count } ນາທີກ່ອນ
ago-hours = { $count } ຊົ່ວໂມງກ່ອນ
ago-days = { $count } ມື້ກ່ອນ

## Coming in and going out

unlock-heading = ປົດລັອກ
unlock-passphrase = ລະຫັດຜ່ານ
unlock-do = ປົດລັອກ

## Lists of referrals

nav-sent = ສົ່ງແລ້ວ
nav-partners = ຄູ່ຮ່ວມງານ
sent-heading = ສົ່ງແລ້ວ
list-from = ຈາກ
list-to = ເຖິງ
list-services = ບໍລິການ
list-state = ສະຖານະ
