// SPDX-License-Identifier: MIT
#pragma once

#include <QBoxLayout>

namespace enrow
{

// Two items beside each other where there is room for both and some more, else the second below the first: a layout
// that knows its height for a width, so that nothing is ever drawn in the room of the other form.
class FoldingRow : public QBoxLayout
{
    Q_OBJECT

public:
    // firstWidth: what the first item usually needs, in pixels; up to that, where the row folds does not depend on what
    // the item says. moreWidth: pixels beyond both without which the row folds.
    FoldingRow(int firstWidth, int moreWidth);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &place) override;

private:
    bool foldsAt(int width) const;

    const int m_firstWidth;
    const int m_moreWidth;
};

} // namespace enrow
