// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QImage>

#include <algorithm>
#include <cmath>

namespace enrow::test
{

inline double luminance(const QColor &color)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

// The contrast ratio of WCAG 2.1: 1 to 21.
inline double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

// How many pixels of two pictures of one thing differ by at least that contrast.
inline int pixelsApart(const QImage &one, const QImage &other, double least)
{
    int count = 0;
    for (int y = 0; y < std::min(one.height(), other.height()); ++y) {
        for (int x = 0; x < std::min(one.width(), other.width()); ++x)
            count += contrast(one.pixelColor(x, y), other.pixelColor(x, y)) >= least ? 1 : 0;
    }
    return count;
}

} // namespace enrow::test
