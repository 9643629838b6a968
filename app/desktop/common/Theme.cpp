// SPDX-License-Identifier: MIT
#include "desktop/common/Theme.h"

#include "desktop/common/DeskStyle.h"
#include "desktop/common/Tone.h"

#include <QApplication>
#include <QFontDatabase>

namespace enrow
{

namespace
{

struct Shades {
    QRgb window, base, alternateBase, button, text, placeholder, disabledText;
    QRgb light, midlight, mid, dark, shadow;
    QRgb highlight, highlightedText, disabledHighlight, link, linkVisited, toolTip, toolTipText;
};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) { palette.setColor(role, QColor(color)); };
    set(QPalette::Window, shades.window);
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.alternateBase);
    set(QPalette::Button, shades.button);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        set(role, shades.text);
    set(QPalette::BrightText, shades.highlightedText);
    set(QPalette::PlaceholderText, shades.placeholder);
    set(QPalette::Light, shades.light);
    set(QPalette::Midlight, shades.midlight);
    set(QPalette::Mid, shades.mid);
    set(QPalette::Dark, shades.dark);
    set(QPalette::Shadow, shades.shadow);
    set(QPalette::Highlight, shades.highlight);
    set(QPalette::HighlightedText, shades.highlightedText);
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.linkVisited);
    set(QPalette::ToolTipBase, shades.toolTip);
    set(QPalette::ToolTipText, shades.toolTipText);
    const auto disable = [&palette](QPalette::ColorRole role, QRgb color) {
        palette.setColor(QPalette::Disabled, role, QColor(color));
    };
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        disable(role, shades.disabledText);
    disable(QPalette::Base, shades.window);
    disable(QPalette::Highlight, shades.disabledHighlight);
    disable(QPalette::HighlightedText, shades.disabledText);
    return palette;
}

void applyFont(QApplication &application)
{
    const QString family = QStringLiteral("Inter");
    if (QFontDatabase::hasFamily(family))
        application.setFont(QFont(family, 10));
}

} // namespace

ThemeChoice themeNamed(const QByteArray &name)
{
    if (name == "light")
        return ThemeChoice::Light;
    return name == "dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

QByteArray nameOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System: return "system";
    case ThemeChoice::Light: return "light";
    case ThemeChoice::Dark: return "dark";
    }
    Q_UNREACHABLE();
}

QPalette lightPalette()
{
    return paletteOf({.window = 0xfff4f5f7,
                      .base = 0xffffffff,
                      .alternateBase = 0xfff7f8fa,
                      .button = 0xfffbfbfc,
                      .text = 0xff1b2027,
                      .placeholder = 0xff656e7a,
                      .disabledText = 0xff7b8490,
                      .light = 0xffffffff,
                      .midlight = 0xffeceef1,
                      .mid = 0xffc9ced6,
                      .dark = 0xffa2a9b4,
                      .shadow = 0xff6f7681,
                      .highlight = 0xff2a63c9,
                      .highlightedText = 0xffffffff,
                      .disabledHighlight = 0xffd5d9df,
                      .link = 0xff1d55b8,
                      .linkVisited = 0xff6b3fa0,
                      .toolTip = 0xff262b33,
                      .toolTipText = 0xfff4f5f7});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0xff25282e,
                      .base = 0xff1b1e23,
                      .alternateBase = 0xff202329,
                      .button = 0xff343941,
                      .text = 0xffe7eaee,
                      .placeholder = 0xff98a1ad,
                      .disabledText = 0xff858e9a,
                      .light = 0xff4a505a,
                      .midlight = 0xff3d434c,
                      .mid = 0xff454c57,
                      .dark = 0xff15171b,
                      .shadow = 0xff0c0d10,
                      .highlight = 0xff2f64bf,
                      .highlightedText = 0xffffffff,
                      .disabledHighlight = 0xff3a4048,
                      .link = 0xff86b4ff,
                      .linkVisited = 0xffc3a4f0,
                      .toolTip = 0xff3a4048,
                      .toolTipText = 0xfff0f2f5});
}

void learnOfDarkDesktop()
{
#ifdef Q_OS_WIN
    // Qt 6.4 takes each desktop there for light unless it is told otherwise.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "windows:darkmode=2");
#endif
}

void applyTheme(QApplication &application, ThemeChoice choice)
{
    if (!qobject_cast<DeskStyle *>(QApplication::style()))
        QApplication::setStyle(new DeskStyle);
    applyFont(application);
    // Without a palette of ours the application shows the desktop's: the only sign of a dark desktop in Qt 6.4.
    QApplication::setPalette(QPalette());
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && isDark(QApplication::palette()));
    const QPalette palette = dark ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    // On a dark Windows these have palettes of their own, which those that are there already would keep.
    for (const char *widgets : {"QAbstractButton", "QCheckBox", "QRadioButton", "QMenu", "QMenuBar"})
        QApplication::setPalette(palette, widgets);
}

} // namespace enrow
