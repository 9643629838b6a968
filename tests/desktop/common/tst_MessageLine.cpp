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
