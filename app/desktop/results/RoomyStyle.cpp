// SPDX-License-Identifier: MIT
#include "desktop/results/RoomyStyle.h"

namespace enrow
{

namespace
{

constexpr int extraRoom = 4; // pixels on either side

} // namespace

int RoomyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    // The first is the margin of a cell's text, the second that of a header's.
    return metric == PM_FocusFrameHMargin || metric == PM_HeaderMargin ? usual + extraRoom : usual;
}

} // namespace enrow
