# What the pages say, in Thai: begun. What is missing is said in English. Not yet read by a native reader.

## Round every page

title = { $due ->
    [0] Saphan
   *[other] Saphan - ต้องตอบ { $due }
}
skip = ข้ามไปยังเนื้อหา
nav-label = หน้า
nav-status = สถานะ
hide = ซ่อนหน้าจอ
nobody-in-particular = สำนักงาน
line-connected = เชื่อมต่อล่าสุด { $ago }
line-never = ยังไม่เคยเชื่อมต่อ
line-waiting = { $count ->
    [0] ไม่มีสิ่งที่รอส่ง
   *[other] รอส่ง { $count } รายการ
}

## Time

moment = { $date } { $time }
date = { $day } { $month } { $year }
date-buddhist = { $day } { $month } { $year } ({ $common })
month-1 = มกราคม
month-2 = กุมภาพันธ์
month-3 = มีนาคม
month-4 = เมษายน
month-5 = พฤษภาคม
month-6 = มิถุนายน
month-7 = กรกฎาคม
month-8 = สิงหาคม
month-9 = กันยายน
month-10 = ตุลาคม
month-11 = พฤศจิกายน
month-12 = ธันวาคม
never = ไม่เคย
ago-moment = เมื่อสักครู่
ago-minutes = { $count } นาทีที่แล้ว
ago-hours = { $count } ชั่วโมงที่แล้ว
ago-days = { $count } วันที่แล้ว

## Coming in and going out

unlock-heading = ปลดล็อก
unlock-officer = รหัสเจ้าหน้าที่ของคุณ
unlock-passphrase = วลีรหัสผ่าน
unlock-do = ปลดล็อก
error-unchanged = ไม่มีอะไรเปลี่ยนแปลง

## Lists of referrals

nav-inbox = { $due ->
    [0] กล่องเข้า
   *[other] กล่องเข้า ({ $due })
}
nav-sent = ส่งแล้ว
nav-partners = องค์กรคู่ร่วมงาน
nav-queue = คิว
inbox-heading = กล่องเข้า
sent-heading = ส่งแล้ว
list-reference = เลขอ้างอิง
list-from = จาก
list-to = ถึง
list-services = บริการ
list-urgency = ความเร่งด่วน
list-due = ภายใน
list-state = สถานะ
