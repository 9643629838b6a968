// SPDX-License-Identifier: MIT
#include "desktop/common/BalancedText.h"

#include <QLabel>

#include <algorithm>

namespace enrow
{

void balanceLines(QLabel &label, int widest)
{
    const auto heightAt = [&label](int width) {
        return label.fontMetrics().boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, label.text()).height();
    };
    const int height = heightAt(widest);
    int tooNarrow = 0;
    int enough = widest;
    while (enough - tooNarrow > 1) {
        const int middle = (tooNarrow + enough) / 2;
        // A word that sticks out would be cut.
        const QRect text =
            label.fontMetrics().boundingRect(QRect(0, 0, middle, 10'000), Qt::TextWordWrap, label.text());
        if (text.height() <= height && text.width() <= middle)
            enough = middle;
        else
            tooNarrow = middle;
    }
    const int width = std::min(widest, enough + 4);                      // the label measures a little differently
    label.setFixedSize(width, std::max(0, label.heightForWidth(width))); // without a text that is negative
}

int readableWidth(const QLabel &label)
{
    constexpr int characters = 52;
    return label.fontMetrics().averageCharWidth() * characters;
}

} // namespace enrow
