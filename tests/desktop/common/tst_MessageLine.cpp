// SPDX-License-Identifier: MIT
#include "desktop/common/MessageLine.h"
#include "desktop/common/Theme.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QLabel>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_MessageLine : public QObject
{
    Q_OBJECT

private slots:
    void isThereOnlyWhileItSaysSomething();
    void neverTakesTextForMarkup();
    void oneLineIsCutAndWholeInTheToolTip();
    void keepsItsToneWhenTheThemeChanges();
};

void tst_MessageLine::isThereOnlyWhileItSaysSomething()
{
    QWidget window;
    MessageLine line(&window);
    QVERIFY(line.isHidden());
    line.say(Tone::Caution, u"Careful."_s);
    QVERIFY(!line.isHidden());
    QCOMPARE(line.text(), u"Careful."_s);
    QCOMPARE(line.accessibleName(), u"Careful."_s);
    line.clear();
    QVERIFY(line.isHidden());
}

void tst_MessageLine::neverTakesTextForMarkup()
{
    MessageLine line;
    line.say(Tone::Negative, u"<b>bold</b>"_s);
    for (const QLabel *label : line.findChildren<QLabel *>())
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
}

void tst_MessageLine::oneLineIsCutAndWholeInTheToolTip()
{
    MessageLine line;
    line.keepToOneLine();
    line.say(Tone::Caution, u"1 of 10 batches failed, with 0 of 40 rows."_s);
    const auto shown = [&line] { return line.findChildren<QLabel *>().last()->text(); };
    line.resize(600, 24);
    line.show();
    QCOMPARE(shown(), line.text());
    QCOMPARE(line.toolTip(), QString());
    line.resize(120, 24);
    QVERIFY(shown().endsWith(QChar(0x2026)) && shown().size() < line.text().size());
    QCOMPARE(line.toolTip(), line.text());
    QCOMPARE(line.accessibleName(), line.text());
    QCOMPARE(line.heightForWidth(20), line.heightForWidth(600));
    line.say(Tone::Caution, u"1 of 10 batches failed, with 0 of 40 rows."_s, u"1 failed"_s);
    QCOMPARE(shown(), u"1 failed"_s);
    QCOMPARE(line.toolTip(), line.text());
    line.resize(40, 24); // half a word says no more than the symbol
    QCOMPARE(shown(), QString());
    QCOMPARE(line.toolTip(), line.text());
    line.resize(600, 24);
    QCOMPARE(shown(), line.text());
    line.resize(120, 24);
    line.say(Tone::Caution, u"Short."_s);
    QCOMPARE(shown(), u"Short."_s);
    QCOMPARE(line.toolTip(), QString());
}

void tst_MessageLine::keepsItsToneWhenTheThemeChanges()
{
    applyTheme(*qApp, ThemeChoice::Light);
    MessageLine line;
    line.say(Tone::Negative, u"Wrong."_s);
    line.show();
    QVERIFY(QTest::qWaitForWindowExposed(&line));
    const auto color = [&line] {
        for (const QLabel *label : line.findChildren<QLabel *>()) {
            if (!label->text().isEmpty())
                return label->palette().color(QPalette::WindowText);
        }
        return QColor();
    };
    QCOMPARE(color(), toneColors(Tone::Negative, lightPalette()).text);
    applyTheme(*qApp, ThemeChoice::Dark);
    QTRY_COMPARE(color(), toneColors(Tone::Negative, darkPalette()).text);
}

ENROW_TEST(tst_MessageLine, QApplication)
#include "tst_MessageLine.moc"
