// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace enrow
{

// The program's style with more room beside the texts of cells and headers, which Fusion sets against each other.
class RoomyStyle : public QProxyStyle
{
    Q_OBJECT

public:
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace enrow
