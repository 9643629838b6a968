// SPDX-License-Identifier: MIT
#include "desktop/common/TypeScale.h"

namespace enrow
{

namespace
{

QFont semibold(QFont font, qreal scale)
{
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QFont headingFont(QFont body)
{
    return semibold(std::move(body), 1.2);
}

QFont headlineFont(QFont body)
{
    return semibold(std::move(body), 1.6);
}

} // namespace enrow
