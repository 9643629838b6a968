// SPDX-License-Identifier: MIT
#pragma once

#include <QFontMetrics>
#include <QPushButton>

namespace enrow
{

// One of several choices that stand side by side as one control, with one outline and a line between two of them:
// coloured while it is the one, with a ring that can be seen on either ground while it has the focus, and never wider
// than its text needs.
class SegmentButton : public QPushButton
{
    Q_OBJECT

public:
    explicit SegmentButton(QWidget *parent = nullptr);

    // text: may have a mnemonic. number: how many the choice leaves, written by the person's locale; may be empty.
    // widest: a number for which there is room too.
    void setWords(const QString &text, const QString &number, const QString &widest = {});

    // How wide one with such a text is.
    static int widthOf(const QFontMetrics &metrics, const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool hasNeighbourAt(int x) const;
    static QString joined(const QString &text, const QString &number);

    QString m_widest;
};

} // namespace enrow
