// SPDX-License-Identifier: MIT
#include "desktop/common/Tone.h"

namespace enrow
{

namespace
{

ToneColors lightColors(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return {QColor(0x4b5563), QColor(0xe8ebef), QColor(0x768292)};
    case Tone::Active: return {QColor(0x1d4fa8), QColor(0xdfeafc), QColor(0x2f6bd8)};
    case Tone::Positive: return {QColor(0x11633f), QColor(0xd9f2e4), QColor(0x1f8a5b)};
    case Tone::Caution: return {QColor(0x804600), QColor(0xfdecc8), QColor(0xb87503)};
    case Tone::Negative: return {QColor(0xa3231f), QColor(0xfde3e1), QColor(0xcf3f39)};
    }
    return {};
}

ToneColors darkColors(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return {QColor(0xc3cad3), QColor(0x3a4048), QColor(0x8b95a2)};
    case Tone::Active: return {QColor(0x9cc2ff), QColor(0x22365a), QColor(0x5b93ee)};
    case Tone::Positive: return {QColor(0x7edcae), QColor(0x1b4030), QColor(0x3fae7a)};
    case Tone::Caution: return {QColor(0xf3c46b), QColor(0x483618), QColor(0xd19a35)};
    case Tone::Negative: return {QColor(0xffa8a1), QColor(0x522725), QColor(0xe5706a)};
    }
    return {};
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

QColor outlineColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x858d99) : QColor(0x7d8590);
}

QColor lineColor(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Mid);
}

QColor focusColor(const QPalette &palette)
{
    return toneColors(Tone::Active, palette).solid;
}

ToneColors toneColors(Tone tone, const QPalette &palette)
{
    return isDark(palette) ? darkColors(tone) : lightColors(tone);
}

QColor currentRowColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x2a3a55) : QColor(0xd3e0f7);
}

QColor selectionColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x304466) : QColor(0xbcd0f2);
}

QColor hoverColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x262e3a) : QColor(0xe9f0fb);
}

} // namespace enrow
