// SPDX-License-Identifier: MIT
#include "desktop/common/Contrast.h"
#include "desktop/common/DeskStyle.h"
#include "desktop/common/QualificationColors.h"
#include "desktop/common/Theme.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QPushButton>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

class tst_Theme : public QObject
{
    Q_OBJECT

private slots:
    void namesComeBack()
    {
        for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
            QCOMPARE(themeNamed(nameOf(choice)), choice);
        QCOMPARE(themeNamed("no such theme"), ThemeChoice::System);
    }

    void canBeChangedAtAnyTime();
    void buttonsHaveNoPaletteOfTheDesktop();
    void followsADarkDesktop();
    void everyTextReads_data();
    void everyTextReads();
    void everyEdgeIsSeen_data();
    void everyEdgeIsSeen();
    void everyToneReads_data();
    void everyToneReads();
    void qualificationsHaveTones();
};

namespace
{

void addPalettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

} // namespace

#define VERIFY_CONTRAST(one, other, least)                                                                             \
    QVERIFY2(contrast(one, other) >= least,                                                                            \
             qPrintable(u"%1 on %2 has %3"_s.arg((one).name(), (other).name()).arg(contrast(one, other))))

void tst_Theme::canBeChangedAtAnyTime()
{
    applyTheme(*qApp, ThemeChoice::Dark);
    QVERIFY(isDark(QApplication::palette()));
    QVERIFY(qobject_cast<DeskStyle *>(QApplication::style()));
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY(!isDark(QApplication::palette()));
    applyTheme(*qApp, ThemeChoice::Dark);
    applyTheme(*qApp, ThemeChoice::System);
    QVERIFY(!isDark(QApplication::palette())); // the offscreen platform is a light desktop
}

void tst_Theme::buttonsHaveNoPaletteOfTheDesktop()
{
    applyTheme(*qApp, ThemeChoice::Light);
    const QPalette desktop(Qt::yellow);
    QApplication::setPalette(desktop, "QAbstractButton");
    QWidget window;
    QPushButton button(&window);
    button.ensurePolished();
    QCOMPARE(button.palette().color(QPalette::Button), desktop.color(QPalette::Button));
    applyTheme(*qApp, ThemeChoice::Dark);
    QCOMPARE(button.palette().color(QPalette::Button), darkPalette().color(QPalette::Button));
    QCOMPARE(button.palette().color(QPalette::Highlight), darkPalette().color(QPalette::Highlight));
}

void tst_Theme::followsADarkDesktop()
{
    QPalette desktop;
    desktop.setColor(QPalette::Window, Qt::black);
    QVERIFY(isDark(desktop));
    QVERIFY(!isDark(QPalette(Qt::white)));
}

void tst_Theme::everyTextReads_data()
{
    addPalettes();
}

void tst_Theme::everyTextReads()
{
    QFETCH(QPalette, palette);
    VERIFY_CONTRAST(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 7);
    VERIFY_CONTRAST(palette.color(QPalette::Text), palette.color(QPalette::Base), 7);
    VERIFY_CONTRAST(palette.color(QPalette::Text), palette.color(QPalette::AlternateBase), 7);
    VERIFY_CONTRAST(palette.color(QPalette::ButtonText), palette.color(QPalette::Button), 7);
    VERIFY_CONTRAST(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), 4.5);
    VERIFY_CONTRAST(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base), 4.5);
    VERIFY_CONTRAST(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Window), 4.5);
    VERIFY_CONTRAST(palette.color(QPalette::Link), palette.color(QPalette::Window), 4.5);
    VERIFY_CONTRAST(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase), 7);
    QVERIFY(palette.color(QPalette::Disabled, QPalette::Text) != palette.color(QPalette::Active, QPalette::Text));
}

void tst_Theme::everyEdgeIsSeen_data()
{
    addPalettes();
}

void tst_Theme::everyEdgeIsSeen()
{
    QFETCH(QPalette, palette);
    for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
        VERIFY_CONTRAST(outlineColor(palette), palette.color(ground), 3);
        VERIFY_CONTRAST(focusColor(palette), palette.color(ground), 3);
        VERIFY_CONTRAST(palette.color(QPalette::PlaceholderText), palette.color(ground), 4.5);
    }
    VERIFY_CONTRAST(focusColor(palette), palette.color(QPalette::Button), 3);
    VERIFY_CONTRAST(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), 4.5);
}

void tst_Theme::everyToneReads_data()
{
    addPalettes();
}

void tst_Theme::everyToneReads()
{
    QFETCH(QPalette, palette);
    for (const Tone tone : {Tone::Neutral, Tone::Active, Tone::Positive, Tone::Caution, Tone::Negative}) {
        const ToneColors colors = toneColors(tone, palette);
        VERIFY_CONTRAST(colors.text, colors.fill, 4.5);
        VERIFY_CONTRAST(colors.text, palette.color(QPalette::Base), 4.5);
        VERIFY_CONTRAST(colors.text, palette.color(QPalette::AlternateBase), 4.5);
        VERIFY_CONTRAST(colors.text, palette.color(QPalette::Window), 4.5);
        VERIFY_CONTRAST(colors.solid, palette.color(QPalette::Base), 3);
        VERIFY_CONTRAST(colors.solid, palette.color(QPalette::Window), 3);
    }
}

void tst_Theme::qualificationsHaveTones()
{
    QCOMPARE(toneOf(Qualification::Found), toneOf(Qualification::Valid));
    QCOMPARE(toneOf(Qualification::Invalid), Tone::Negative);
    QCOMPARE(toneOf(Qualification::NotFound), Tone::Neutral);
    QCOMPARE(qualificationColors(Qualification::Valid, lightPalette()).text,
             toneColors(Tone::Positive, lightPalette()).text);
    QCOMPARE(toneOf(Qualification::Other), Tone::Caution);
}

ENROW_TEST(tst_Theme, QApplication)
#include "tst_Theme.moc"
