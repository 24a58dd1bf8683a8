# What the pages say, in Thai. Not yet read by a native reader.

## Round every page

skip = ข้ามไปยังเนื้อหา
nav-label = หน้า
hide = ซ่อนหน้าจอ
language-begun = { $name } (เริ่มแปลแล้ว)

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
ago-days = { $count ->
    [1] เมื่อวานนี้
   *[other] { $count } วันที่แล้ว
}

## Coming in and going out

unlock-heading = ปลดล็อก
unlock-passphrase = วลีรหัสผ่าน
unlock-passphrase-hint = วางข้อความที่คัดลอกไว้ได้ การตรวจสอบใช้เวลาหนึ่งถึงสองวินาที
unlock-do = ปลดล็อก
hidden-title = บันทึกสำนักงาน
hidden-text = วันนี้ไม่มีบันทึก
hidden-back = ทำต่อ
alone-heading = ไม่มีคนใช้งานมาสักพักแล้ว
alone-text = Saphan ยังเปิดอยู่ในอีกหน้าต่างหนึ่ง เนื้อหาของหน้านี้ไม่แสดงแล้ว
alone-back = ทำต่อที่นี่

## Why something was not done

refused-heading = ยังไม่ได้ดำเนินการ
refused-code = หากโทรหาผู้ดูแลระบบ ให้แจ้งว่า:
refused-back = กลับไปหน้าแรก
error-unchanged = ไม่มีอะไรเปลี่ยนแปลง
late = ใช้เวลานานกว่าที่หน้านี้รอได้
late-safety = อาจยังทำสำเร็จอยู่
late-next = ดูการส่งต่อหรือคิวก่อนทำซ้ำ
no-page = ไม่มีหน้านี้
unwelcome-host = ที่อยู่นี้เป็นของชื่ออื่น หน้าเหล่านี้ใช้ได้เฉพาะบนคอมพิวเตอร์เครื่องนี้
unwelcome-origin = คำสั่งนี้ส่งมาจากหน้าอื่น มีเพียงหน้าของ Saphan เองเท่านั้นที่ส่งได้
unwelcome-method = ไม่สามารถขอเปิดหน้าด้วยวิธีนี้
unwelcome-next = ปิดหน้าต่างนี้ แล้วเปิด Saphan ใหม่จากรายการเริ่มโปรแกรม
error-no-session = เบราว์เซอร์นี้ยังไม่ได้รับอนุญาตให้เข้า หรือมีการเริ่ม Saphan ใหม่หลังจากนั้น
error-link-unknown = ลิงก์นี้ไม่ใช่ของการเริ่ม Saphan ครั้งนี้
error-link-late = ลิงก์นี้เก่ากว่าห้านาที หรือมีการตั้งนาฬิกาของคอมพิวเตอร์เครื่องนี้ใหม่ระหว่างนั้น
error-link-used = ลิงก์นี้ถูกใช้ไปแล้ว ลิงก์หนึ่งใช้ได้ครั้งเดียว
error-session-gone = มีเบราว์เซอร์เข้าใช้งานพร้อมกันมากเกินไป
error-page-outdated = หน้านี้เปิดไว้ก่อนการปลดล็อกครั้งล่าสุด
error-page-outdated-next = เปิดหน้านี้ใหม่ แล้วทำซ้ำสิ่งที่ทำไว้
error-form-too-long = ยาวเกินกว่าที่หน้านี้รับได้
error-form-too-long-next = ย่อข้อความให้สั้นลง
error-pages-stopping = Saphan กำลังปิดตัว
error-pages-stopping-next = เริ่มโปรแกรมใหม่
error-no-passphrase = ยังไม่ได้พิมพ์วลีรหัสผ่าน
error-no-passphrase-next = พิมพ์หรือวางวลีรหัสผ่าน

# At the head of each printed sheet.
on-paper = ลับ
